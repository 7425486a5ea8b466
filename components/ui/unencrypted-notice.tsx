import { useTranslations } from 'next-intl';

/** For whoever has signed in over plain http from another machine. */
export function UnencryptedNotice() {
  const t = useTranslations('signIn');
  return (
    <p className="mb-6 max-w-[66ch] rounded-r-cell border-l-4 border-alert bg-alert-bg px-4 py-3 text-small print:hidden">
      {t('unencrypted')}
    </p>
  );
}
