import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { Retention } from '#core/retention/retention.ts';

interface ConfirmRetentionProps {
  readonly chosen: Retention;
  /** What is older than that now. */
  readonly outlived: { readonly responses: number; readonly rounds: number; readonly events: number };
  readonly action: FormAction;
}

/** What would be removed, before it is. */
export function ConfirmRetention({ chosen, outlived, action }: ConfirmRetentionProps) {
  const t = useTranslations('administration.retention');
  const { responses, rounds, events } = outlived;
  const isAlert = responses + events > 0;
  return (
    <Section id="confirm" title={t('confirm.title')}>
      <div
        className={`max-w-[46rem] border-l-4 px-4 py-3 ${isAlert ? 'border-alert bg-alert-bg' : 'border-ink bg-surface'}`}
      >
        <p>{t('confirm.answers', { responses, rounds })}</p>
        <p>{t('confirm.audit', { events })}</p>
        <p className="mt-2 font-semibold">{t(isAlert ? 'confirm.soon' : 'confirm.nothing')}</p>
        <ActionForm action={action} className="mt-4 flex flex-wrap gap-3">
          <input type="hidden" name="answers" value={chosen.answers ?? ''} />
          <input type="hidden" name="audit" value={chosen.audit ?? ''} />
          <Button kind={isAlert ? 'alert' : 'primary'}>{t('confirm.action')}</Button>
          <ButtonLink href="/administration/retention" kind="quiet">
            {t('confirm.cancel')}
          </ButtonLink>
        </ActionForm>
      </div>
    </Section>
  );
}
