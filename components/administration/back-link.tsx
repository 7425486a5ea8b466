import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';

export function BackLink() {
  const t = useTranslations('administration');
  return (
    <p className="text-small">
      <Link href="/administration" prefetch={false} className="inline-flex min-h-11 items-center gap-2">
        <Icon name="back" /> {t('title')}
      </Link>
    </p>
  );
}
