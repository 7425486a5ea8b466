import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { PasswordField } from '#components/ui/password-field.tsx';
import { Section } from '#components/ui/section.tsx';
import { passwordLength } from '#core/access/new-password.ts';

interface PasswordFormProps {
  readonly address: string;
  /** Else the person signs in elsewhere, and this is the first. */
  readonly hasPassword: boolean;
  readonly action: FormAction;
}

export function PasswordForm({ address, hasPassword, action }: PasswordFormProps) {
  const t = useTranslations('profile.password');
  const words = { show: t('show'), hide: t('hide') };
  return (
    <Section id="your-password" title={t('title')}>
      <p className="max-w-[66ch]">{t(hasPassword ? 'text' : 'textFirst')}</p>
      <ActionForm action={action} className="mt-3 grid gap-4 *:max-w-[34rem]">
        <input type="hidden" name="username" autoComplete="username" value={address} />
        {hasPassword ? (
          <PasswordField
            id="current-password"
            name="currentPassword"
            label={t('current')}
            words={words}
            autoComplete="current-password"
            required
          />
        ) : null}
        <PasswordField
          id="new-password"
          name="newPassword"
          label={t('next')}
          hint={t('hint', { shortest: passwordLength.shortest })}
          words={words}
          autoComplete="new-password"
          required
        />
        <div>
          <Button>{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
