import type { ReactNode } from 'react';
import { goField, leaving } from '#core/response/section-form.ts';

/** The form that every button of the page belongs to, wherever it stands. */
export const formId = 'answers';

interface GoButtonProps {
  /** Id of a section, or one of `leaving`. */
  readonly to: string;
  /** Where the script goes; by itself it follows from `to`. */
  readonly href?: string;
  readonly current?: boolean;
  readonly isHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Saves the section and goes on; the address is for the script, which has saved already. */
export function GoButton({
  to,
  href = hrefOf(to),
  current = false,
  isHidden = false,
  className,
  children,
}: GoButtonProps) {
  return (
    <button
      type="submit"
      form={formId}
      name={goField}
      value={to}
      data-href={href}
      hidden={isHidden}
      aria-current={current ? 'step' : undefined}
      className={className}
    >
      {children}
    </button>
  );
}

/** Relative to the page of a section, so that it is the same in every assessment. */
function hrefOf(to: string): string {
  if (to === leaving.home) return '/';
  if (to === leaving.settings) return '../settings';
  return to === leaving.review ? '../review' : to;
}
