import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { NewPassword } from './new-password.tsx';

interface JoinFormProps {
  readonly token: string;
  readonly name: string;
  readonly address: string;
  readonly action: FormAction;
}

export function JoinForm({ token, name, address, action }: JoinFormProps) {
  const t = useTranslations('join');
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <ActionField
        id="name"
        name="name"
        label={t('name')}
        defaultValue={name}
        autoComplete="name"
        maxLength={120}
        required
      />
      {/* For password managers, which keep an address with a password. */}
      <input type="hidden" name="username" autoComplete="username" value={address} />
      <NewPassword />
      <div>
        <Button kind="primary" size="big" className="w-full sm:w-auto">
          {t('action')}
        </Button>
      </div>
    </ActionForm>
  );
}
