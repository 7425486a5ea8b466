import type { ReactNode } from 'react';

interface Fact {
  readonly id: string;
  readonly head: ReactNode;
  readonly text: ReactNode;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** Figures are set large; words are not, and stand one below the other on a phone. */
  readonly heads?: 'figures' | 'words';
}

/** Three facts in a row, each a short head and a line below it. */
export function Facts({ facts, heads = 'figures' }: FactsProps) {
  const figures = heads === 'figures';
  const head = figures ? 'text-[1.25rem] tracking-[-0.015em] sm:text-[1.5rem]' : 'text-[1.0625rem]';
  return (
    <ul
      className={`my-6 grid gap-x-5 gap-y-3 text-small text-ink-2 sm:my-7.5 sm:grid-cols-3 sm:gap-x-7 sm:text-[0.9375rem] ${figures ? 'grid-cols-3' : ''}`}
    >
      {facts.map(({ id, head: words, text }) => (
        <li key={id}>
          <b className={`block leading-[1.25] text-ink ${head}`}>{words}</b>
          {text}
        </li>
      ))}
    </ul>
  );
}
