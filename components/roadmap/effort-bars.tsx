import { useTranslations } from 'next-intl';

const all = [1, 2, 3, 4, 5] as const;

/** Effort 1 to 5 as small bars, and in words. */
export function EffortBars({ effort }: { readonly effort: number }) {
  const t = useTranslations('roadmap.item');
  return (
    <span className="flex flex-col items-end gap-1 md:w-[4.75rem] max-md:flex-row max-md:items-center">
      <span aria-hidden="true" className="flex h-6 items-center gap-0.5">
        {all.map((bar) => (
          <span
            key={bar}
            className={`h-3.5 w-[9px] rounded-[1px] border ${bar <= effort ? 'border-ink-2 bg-ink-2' : 'border-edge'}`}
          />
        ))}
      </span>
      <span className="text-caption whitespace-nowrap text-ink-3">{t('effort', { effort })}</span>
    </span>
  );
}
