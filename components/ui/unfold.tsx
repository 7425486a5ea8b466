import type { ReactNode } from 'react';
import { printedOpen } from './printed-open.ts';

interface UnfoldProps {
  readonly summary: ReactNode;
  /** Printed unfolded; else it is left out on paper. */
  readonly printed?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** More of the same behind a line that looks like a link, and works without script. */
export function Unfold({ summary, printed = false, className = '', children }: UnfoldProps) {
  return (
    <details className={`${printed ? printedOpen : 'print:hidden'} ${className}`}>
      <summary className="unfold">{summary}</summary>
      {children}
    </details>
  );
}
