import { useFormatter } from 'next-intl';

interface PhaseBadgeProps {
  /** Index of the phase: its colour. */
  readonly phase: number;
  readonly title: string;
  /** What the questionnaire adds to the index where it is shown. */
  readonly displayBase?: number;
  /** `digit` leaves the name to the reader's eye, never to a screen reader. */
  readonly show?: 'name' | 'digit';
}

/** A phase as digit on its colour, and its name. Stands inside an element with `data-phases`. */
export function PhaseBadge({ phase, title, displayBase = 0, show = 'name' }: PhaseBadgeProps) {
  const format = useFormatter();
  return (
    <span className="inline-flex items-center gap-[7px] text-small leading-none font-semibold whitespace-nowrap">
      <span
        className={`phase-${phase} grid size-6 shrink-0 place-items-center rounded-cell border text-caption leading-none font-bold`}
      >
        {format.number(phase + displayBase)}
      </span>
      <span className={show === 'name' ? '' : 'sr-only'}>{title}</span>
    </span>
  );
}
