import { type ReactNode, useId } from 'react';

interface TermProps {
  readonly meaning: string;
  readonly children: ReactNode;
}

/** A word with its meaning one press away, in place: a native popover, without script. Fits inside a sentence. */
export function Term({ meaning, children }: TermProps) {
  const id = useId();
  // A CSS name may not hold the signs that React puts around an id.
  const anchor = `--term-${id.replace(/\W/g, '')}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline cursor-help whitespace-normal text-left font-[inherit] underline decoration-ink-3 decoration-dotted decoration-1 underline-offset-3"
        style={{ anchorName: anchor }}
      >
        {children}
      </button>
      <span
        id={id}
        popover="auto"
        role="note"
        className="popover p-3! text-small font-normal tracking-normal whitespace-normal"
        style={{ positionAnchor: anchor }}
      >
        {meaning}
      </span>
    </>
  );
}
