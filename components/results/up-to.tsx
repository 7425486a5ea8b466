import { useFormatter, useTranslations } from 'next-intl';

/** What a score could be if everything unscored were met; nothing where that makes no difference. */
export function UpTo({ upTo }: { readonly upTo: number | null }) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  if (upTo === null) return null;
  return (
    <span className="block text-caption font-normal whitespace-nowrap text-ink-3">
      {t('upTo', { upTo: format.number(upTo, 'score') })}
    </span>
  );
}
