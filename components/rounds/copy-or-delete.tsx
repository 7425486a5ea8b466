import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { Confirmed } from './confirmed.tsx';

interface CopyOrDeleteProps {
  readonly round: string;
  readonly title: string;
  readonly isDraft: boolean;
  readonly actions: { readonly copy: FormAction; readonly remove: FormAction };
}

/** The same again as a new draft; and the end of a draft. */
export function CopyOrDelete({ round, title, isDraft, actions }: CopyOrDeleteProps) {
  const t = useTranslations('rounds');
  return (
    <>
      <Section id="copy" title={t('copy.title')}>
        <p className="max-w-[66ch]">{t('copy.text')}</p>
        <ActionForm action={actions.copy} className="mt-3">
          <input type="hidden" name="round" value={round} />
          <Button>{t('copy.action')}</Button>
        </ActionForm>
      </Section>
      {isDraft ? (
        <Section id="delete" title={t('delete.title')}>
          <p className="mb-3 max-w-[66ch]">{t('delete.text')}</p>
          <Confirmed
            alert
            words={{
              ask: t('delete.ask'),
              cancel: t('delete.cancel'),
              sure: t('delete.sure', { title }),
              action: t('delete.action'),
            }}
            action={actions.remove}
          >
            <input type="hidden" name="round" value={round} />
          </Confirmed>
        </Section>
      ) : null}
    </>
  );
}
