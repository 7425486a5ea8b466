import { useTranslations } from 'next-intl';

/** Effort 1 to 5 as small bars, and in words. Looks as `plan.css` says. */
export function EffortBars({ effort }: { readonly effort: number }) {
  const t = useTranslations('roadmap.item');
  return (
    <p className={`effort e${effort}`}>
      <i />
      <i />
      <i />
      <i />
      <i />
      <b>{t('effort', { effort })}</b>
    </p>
  );
}
