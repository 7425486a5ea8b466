import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** How a control looks below its label, and how it does with a problem. */
export const controlClass = 'control mt-1.5 aria-invalid:border-2 aria-invalid:border-alert';

/** What a control has to be given so that its hint and its problem are heard with it. */
export function spokenWith({ id, hint, problem }: LabelledProps) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described || undefined } as const;
}

/** A control with its label and hint above and its problem below. */
export function Labelled({ id, label, hint, problem, children }: LabelledProps & { readonly children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={`${id}-problem`} sentence={problem} />
    </div>
  );
}
