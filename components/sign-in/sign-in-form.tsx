import { useTranslations } from 'next-intl';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { PasswordField } from '#components/ui/password-field.tsx';

interface SignInFormProps {
  /** The path to go on to. */
  readonly next: string;
  readonly action: FormAction;
}

export function SignInForm({ next, action }: SignInFormProps) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      <ActionField
        id="address"
        name="address"
        type="email"
        label={t('address')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <PasswordField
        id="password"
        name="password"
        label={t('password')}
        words={{ show: t('show'), hide: t('hide') }}
        autoComplete="current-password"
        required
      />
      <div>
        <Button kind="primary" size="big" className="w-full sm:w-auto">
          {t('action')}
        </Button>
      </div>
    </ActionForm>
  );
}
