import { useTranslations } from 'next-intl';

/** For everybody, as long as nobody has set the installation up. */
export function SetUpNotice() {
  const t = useTranslations('setUp.notice');
  return (
    <div className="mb-8 max-w-[66ch] rounded-r-cell border-l-4 border-edge bg-surface px-4 py-3 text-small">
      <p className="font-semibold">{t('title')}</p>
      <p className="text-ink-2">{t('text')}</p>
    </div>
  );
}
