interface PhaseCellProps {
  /** `value`: a phase, filled. `needed`: a phase to reach, dashed. The other two are no value. */
  readonly is: 'value' | 'needed' | 'unknown' | 'open';
  /** Index of the phase that colours a value. */
  readonly phase?: number;
  readonly text: string;
}

const looks = {
  value: '',
  needed: 'border-dashed border-edge text-ink',
  unknown: 'border-edge text-ink',
  open: 'border-dashed border-edge text-ink-3',
} as const;

/** A small square: a phase as digit on its colour, or one of the signs for no value. Words stand beside it. */
export function PhaseCell({ is, phase = 0, text }: PhaseCellProps) {
  return (
    <span
      className={`phase-cell ${is === 'value' ? `phase-${phase}` : looks[is]}`}
      style={is === 'unknown' ? { background: 'var(--dots), var(--surface)' } : undefined}
    >
      {is === 'unknown' ? <span className="rounded-full bg-surface px-0.5">{text}</span> : text}
    </span>
  );
}
