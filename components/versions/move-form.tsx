import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface MoveFormProps {
  readonly token: string;
  /** Content hash and label of the version to move to. */
  readonly to: { readonly hash: string; readonly version: string };
  /** New for every page: sending the same one twice moves once. */
  readonly requestKey: string;
  readonly action: FormAction;
}

export function MoveForm({ token, to, requestKey, action }: MoveFormProps) {
  const t = useTranslations('versions.report');
  return (
    <div className="print:hidden">
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm action={action}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="to" value={to.hash} />
          <input type="hidden" name="key" value={requestKey} />
          <Button kind="primary" size="big">
            {t('action', { version: to.version })}
          </Button>
        </ActionForm>
        <ButtonLink href={`/a/${token}`} size="big">
          {t('stay')}
        </ButtonLink>
      </div>
      <p className="mt-2 max-w-[66ch] text-small text-ink-2">{t('undo')}</p>
    </div>
  );
}
