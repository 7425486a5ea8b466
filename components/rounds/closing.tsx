import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { Confirmed } from './confirmed.tsx';

interface ClosingProps {
  readonly round: string;
  readonly changes: number;
  /** As the field has it. */
  readonly closesAt: string;
  readonly timeZone: string;
  readonly submitted: number;
  readonly actions: { readonly move: FormAction; readonly close: FormAction };
}

/** More time or less, or the end now. */
export function Closing({ round, changes, closesAt, timeZone, submitted, actions }: ClosingProps) {
  const t = useTranslations('rounds.times');
  return (
    <Section id="closing" title={t('title')}>
      <div className="grid gap-x-14 gap-y-7 md:grid-cols-2">
        <ActionForm action={actions.move} className="grid max-w-[26rem] content-start gap-3">
          <input type="hidden" name="round" value={round} />
          <input type="hidden" name="changes" value={changes} />
          <ActionField
            id="closesAt"
            name="closesAt"
            type="datetime-local"
            label={t('move')}
            hint={t('moveHint', { zone: timeZone })}
            defaultValue={closesAt}
          />
          <div>
            <Button>{t('moveAction')}</Button>
          </div>
        </ActionForm>
        <div>
          <h3>{t('close')}</h3>
          <p className="mt-1 mb-3 max-w-[60ch] text-ink-2">{t('closeText')}</p>
          <Confirmed
            alert
            words={{
              ask: t('closeAsk'),
              cancel: t('closeCancel'),
              sure: t('closeSure', { submitted }),
              action: t('closeAction'),
            }}
            action={actions.close}
          >
            <input type="hidden" name="round" value={round} />
          </Confirmed>
        </div>
      </div>
    </Section>
  );
}
