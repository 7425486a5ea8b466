import type { ComponentProps } from 'react';
import { FieldError } from './field-error.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id' | 'name' | 'className' | 'children'> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly choices: readonly Choice[];
}

/** A native list to choose from, with its label and its error. */
export function SelectField({ id, name, label, hint, problem, choices, ...select }: SelectFieldProps) {
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
      <select
        {...select}
        id={id}
        name={name}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="control mt-1.5 aria-invalid:border-2 aria-invalid:border-alert"
      >
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-problem`} sentence={problem} />
    </div>
  );
}
