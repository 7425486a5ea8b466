import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { NewPassword } from './new-password.tsx';

interface SetUpFormProps {
  readonly token: string;
  readonly action: FormAction;
}

export function SetUpForm({ token, action }: SetUpFormProps) {
  const t = useTranslations('setUp');
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <ActionField id="name" name="name" label={t('name')} autoComplete="name" maxLength={120} required />
      <ActionField
        id="address"
        name="address"
        type="email"
        label={t('address')}
        hint={t('addressHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <NewPassword />
      <div>
        <Button kind="primary" size="big" className="w-full sm:w-auto">
          {t('action')}
        </Button>
      </div>
    </ActionForm>
  );
}
