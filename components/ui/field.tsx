import type { ComponentProps } from 'react';
import { controlClass, Labelled, type LabelledProps, spokenWith } from './labelled.tsx';

interface FieldProps extends LabelledProps, Omit<ComponentProps<'input'>, 'id' | 'name' | 'className'> {
  readonly name: string;
}

/** A text field that cannot be without a label, nor its error without a voice. */
export function Field({ id, name, label, hint, problem, ...input }: FieldProps) {
  const labelled = { id, label, hint, problem };
  return (
    <Labelled {...labelled}>
      <input {...input} {...spokenWith(labelled)} name={name} className={controlClass} />
    </Labelled>
  );
}
