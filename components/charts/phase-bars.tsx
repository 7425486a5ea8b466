import { PhaseBadge } from '#components/ui/phase-badge.tsx';

interface PhaseBarsProps {
  readonly bars: readonly {
    readonly phase: number;
    readonly title: string;
    /** Of the title. */
    readonly lang: string | undefined;
    /** In [0, 1]; null = nothing asks for the phase. */
    readonly share: number | null;
    readonly shareText: string;
    readonly countText: string;
  }[];
  readonly displayBase: number;
}

/** One bar per phase: the narrow form of the staircase, with the counts beside it. */
export function PhaseBars({ bars, displayBase }: PhaseBarsProps) {
  return (
    <ul>
      {bars.map(({ phase, title, lang, share, shareText, countText }) => (
        <li key={phase} className="grid grid-cols-[7.5rem_1fr_6.5rem] items-center gap-2.5 py-2">
          <span className="min-w-0 hyphens-auto wrap-break-word *:leading-tight *:whitespace-normal" lang={lang}>
            <PhaseBadge phase={phase} title={title} displayBase={displayBase} />
          </span>
          <span
            className={`block h-3.5 overflow-hidden rounded-ruler border border-edge ${
              share === null ? 'border-dashed' : 'bg-sunken'
            }`}
          >
            {share ? (
              <span
                className={`phase-${phase} block h-full border-0 border-r-2 border-ink!`}
                style={{ width: `${Math.round(share * 10000) / 100}%` }}
              />
            ) : null}
          </span>
          <span className="text-right text-small">
            {shareText ? <b>{shareText}</b> : null} <span className="text-ink-3">{countText}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
