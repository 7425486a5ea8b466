import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { Setting } from './setting.tsx';

interface DeleteProps {
  readonly token: string;
  readonly team: string;
  /** How many answers go with it. */
  readonly answered: number;
  readonly days: number;
  readonly action: FormAction;
}

/** Asks once before it deletes; the question opens without script. */
export function Delete({ token, team, answered, days, action }: DeleteProps) {
  const t = useTranslations('settings.delete');
  return (
    <Setting id="delete" title={t('title')}>
      <p className="max-w-[66ch]">{t('text', { days })}</p>
      <details className="group mt-3">
        <summary className={`${buttonClass({})} list-none [&::-webkit-details-marker]:hidden`}>
          <span className="group-open:hidden">{t('ask')}</span>
          <span className="hidden group-open:inline">{t('cancel')}</span>
        </summary>
        <div className="mt-3 max-w-[46rem] border-l-4 border-alert bg-alert-bg px-4 py-3">
          <p className="font-semibold">{t('sure', { team, answered })}</p>
          <ActionForm action={action} className="mt-3">
            <input type="hidden" name="token" value={token} />
            <Button kind="alert">{t('action')}</Button>
          </ActionForm>
        </div>
      </details>
    </Setting>
  );
}
