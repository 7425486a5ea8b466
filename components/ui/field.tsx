import type { ComponentProps } from 'react';
import { FieldError } from './field-error.tsx';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id' | 'name' | 'className'> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A text field that cannot be without a label, nor its error without a voice. */
export function Field({ id, name, label, hint, problem, ...input }: FieldProps) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
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
      <input
        {...input}
        id={id}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="control mt-1.5 aria-invalid:border-2 aria-invalid:border-alert"
      />
      <FieldError id={`${id}-problem`} sentence={problem} />
    </div>
  );
}
