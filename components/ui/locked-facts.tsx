import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface LockedFactsProps {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly id: string; readonly text: ReactNode }[];
}

/** What holds for the answers of people, each with a lock: who reads them, and where they are. */
export function LockedFacts({ id, title, facts }: LockedFactsProps) {
  return (
    <section
      aria-labelledby={id}
      className="mt-(--gap-section) grid gap-x-10 gap-y-5 border-t-2 border-ink pt-4 md:grid-cols-[13.75rem_1fr]"
    >
      <h2 id={id}>{title}</h2>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {facts.map((fact) => (
          <li key={fact.id} className="flex gap-3">
            <span className="mt-1">
              <Icon name="lock" />
            </span>
            <p>{fact.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
