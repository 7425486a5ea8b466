import { useTranslations } from 'next-intl';

/** Which keys answer, and the switch for those whom they disturb. Hidden where there are no keys or no script. */
export function KeyHint({ choices }: { readonly choices: number }) {
  const t = useTranslations('survey');
  return (
    <p className="keys">
      <span className="keys-list">{t.rich('keys', { last: choices, key: (chunks) => <kbd>{chunks}</kbd> })}</span>{' '}
      <button type="button" data-keys="">
        {t('live.keysOff')}
      </button>
    </p>
  );
}
