import { useTranslations } from 'next-intl';
import type { RoundPhase } from '#core/round/round.ts';

const looks: Readonly<Record<RoundPhase, string>> = {
  draft: 'border-dashed border-edge text-ink-2',
  scheduled: 'border-edge text-ink-2',
  open: 'border-ink bg-ink text-surface',
  ended: 'border-ink',
  closed: 'border-edge bg-sunken',
  published: 'border-edge bg-sunken',
};

/** Where a round stands, in a word. */
export function PhaseTag({ phase }: { readonly phase: RoundPhase }) {
  const t = useTranslations('rounds.phase');
  return (
    <span className={`rounded-cell border px-2 py-0.5 text-caption font-semibold whitespace-nowrap ${looks[phase]}`}>
      {t(phase)}
    </span>
  );
}
