import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** 1 where it is all the page has to say. */
  readonly level?: 1 | 2 | 3;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where nothing is yet: what, why, and one way on. */
export function EmptyState({ title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="rounded-card border border-dashed border-edge px-5 py-6 sm:px-7">
      <Heading className="text-h2">{title}</Heading>
      <div className="mt-1.5 max-w-[60ch] text-ink-2">{children}</div>
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
