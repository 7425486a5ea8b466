import type { ComponentProps } from 'react';
import { controlClass, Labelled, type LabelledProps, spokenWith } from './labelled.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps
  extends LabelledProps,
    Omit<ComponentProps<'select'>, 'id' | 'name' | 'className' | 'children'> {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** A native list to choose from, with its label and its error. */
export function SelectField({ id, name, label, hint, problem, choices, ...select }: SelectFieldProps) {
  const labelled = { id, label, hint, problem };
  return (
    <Labelled {...labelled}>
      <select {...select} {...spokenWith(labelled)} name={name} className={controlClass}>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
