import type { CellState, Ruler } from '#core/charts/ruler.ts';

interface RulerBarProps {
  readonly ruler: Ruler;
  /** A phase's number as it is shown. */
  readonly digit: (phase: number) => string;
  /** The ruler in one sentence. */
  readonly label: string;
}

const looks: Record<Exclude<CellState, 'reached'>, string> = {
  potential: 'border-dashed border-edge bg-surface text-ink',
  open: 'border-line bg-surface text-ink-3',
  unasked: 'border-transparent bg-sunken text-ink-3',
  none: 'border-dashed border-edge text-ink-3',
};

// The digit stands on a disc of the ground, so that the hatch never crosses it.
const potentialHatch = { backgroundImage: 'repeating-linear-gradient(135deg, var(--line) 0 2px, transparent 2px 6px)' };

/** Cells 0..P, the heavy phase line at the end of what is reached, the score as a mark below. */
export function RulerBar({ ruler: { cells, line, marker }, digit, label }: RulerBarProps) {
  return (
    <div role="img" aria-label={label} className="relative pb-[11px]">
      <div className="flex gap-0.5">
        {cells.map(({ phase, state }) => (
          <span
            key={phase}
            className={`ruler-cell ${state === 'reached' ? `phase-${phase} border-edge!` : looks[state]}`}
            style={state === 'potential' ? potentialHatch : undefined}
          >
            <span className={state === 'potential' ? 'rounded-full bg-surface px-1' : ''}>
              {state === 'unasked' ? '–' : digit(phase)}
            </span>
          </span>
        ))}
      </div>
      {line === null ? null : (
        <span
          className="absolute top-0 h-5 w-[3px] -translate-x-[2px] bg-ink transition-[left] duration-200"
          style={{ left: percent(line) }}
        />
      )}
      {marker === null ? null : (
        <span
          className="absolute bottom-0 size-0 -translate-x-1/2 border-x-6 border-b-8 border-x-transparent border-b-ink transition-[left] duration-200"
          style={{ left: percent(marker) }}
        />
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
