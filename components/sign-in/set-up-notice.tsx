import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice.tsx';

/** For everybody, as long as nobody has set the installation up. */
export function SetUpNotice() {
  const t = useTranslations('setUp.notice');
  return (
    <div className="mb-8">
      <Notice title={t('title')}>{t('text')}</Notice>
    </div>
  );
}
