import type { ReactNode } from 'react';

interface SectionProps {
  /** Also the id of its heading with `-title` behind it. */
  readonly id: string;
  readonly title: ReactNode;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heavy rule, named by its heading. */
export function Section({ id, title, aside, className = '', children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`mt-(--gap-section) border-t-2 border-ink pt-4 ${className}`}
    >
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside ? <div className="text-small text-ink-2">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
