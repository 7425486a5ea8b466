import { useTranslations } from 'next-intl';
import { PasswordField } from '#components/ui/password-field.tsx';
import { passwordLength } from '#core/access/new-password.ts';

/** The field for a password that somebody chooses: typed once, since it can be looked at. */
export function NewPassword({ label }: { readonly label?: string }) {
  const t = useTranslations('signIn');
  return (
    <PasswordField
      id="password"
      name="password"
      label={label ?? t('password')}
      hint={t('newHint', { shortest: passwordLength.shortest })}
      words={{ show: t('show'), hide: t('hide') }}
      autoComplete="new-password"
      required
    />
  );
}
