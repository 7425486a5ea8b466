import { useTranslations } from 'next-intl';
import type { ReviewLine } from './review-line.ts';

/** Pattern, sign and word, never hue: the three kinds of no value that a person can give. */
const swatches = {
  open: { look: 'border border-dashed border-edge', sign: '' },
  openRequired: { look: 'border-2 border-dashed border-ink', sign: '!' },
  unknown: { look: 'border border-edge [background:var(--dots),var(--surface)]', sign: '?' },
  notApplicable: { look: 'border border-line bg-sunken text-ink-3', sign: null },
} as const;

export function LineState({ is }: { readonly is: Exclude<ReviewLine['is'], 'given'> }) {
  const t = useTranslations('review');
  const { look, sign } = swatches[is];
  return (
    <span className="inline-flex min-h-6 items-center gap-2 text-small">
      <span
        aria-hidden="true"
        className={`grid h-5 w-6.5 shrink-0 place-items-center rounded-ruler text-floor leading-none font-bold ${look}`}
      >
        {sign ?? t('notApplicableSign')}
      </span>
      {t(is)}
    </span>
  );
}
