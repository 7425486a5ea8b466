import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { NewPassword } from './new-password.tsx';

interface ResetFormProps {
  readonly token: string;
  readonly address: string;
  readonly action: FormAction;
}

export function ResetForm({ token, address, action }: ResetFormProps) {
  const t = useTranslations('reset');
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={address} />
      <NewPassword label={t('password')} />
      <div>
        <Button kind="primary" size="big" className="w-full sm:w-auto">
          {t('action')}
        </Button>
      </div>
    </ActionForm>
  );
}
