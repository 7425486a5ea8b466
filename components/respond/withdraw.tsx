import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface WithdrawProps {
  readonly token: string;
  /** How many answers go. */
  readonly answered: number;
  readonly action: FormAction;
}

/** Takes somebody's answers out of the round for good; asks once before. */
export function Withdraw({ token, answered, action }: WithdrawProps) {
  const t = useTranslations('respond.withdraw');
  return (
    <Section id="withdraw" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <details className="group mt-3">
        <summary className={`${buttonClass({})} list-none [&::-webkit-details-marker]:hidden`}>
          <span className="group-open:hidden">{t('ask')}</span>
          <span className="hidden group-open:inline">{t('cancel')}</span>
        </summary>
        <div className="mt-3 max-w-[46rem] border-l-4 border-alert bg-alert-bg px-4 py-3">
          <p className="font-semibold">{t('sure', { answered })}</p>
          <ActionForm action={action} className="mt-3">
            <input type="hidden" name="token" value={token} />
            <Button kind="alert">{t('action')}</Button>
          </ActionForm>
        </div>
      </details>
    </Section>
  );
}
