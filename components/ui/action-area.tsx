'use client';

import { type ComponentProps, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { controlClass, Labelled, type LabelledProps, spokenWith } from './labelled.tsx';

interface ActionAreaProps
  extends Omit<LabelledProps, 'problem'>,
    Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className'> {
  readonly name: string;
}

/** A field of several lines in an ActionForm: says its own problem and keeps what was typed. */
export function ActionArea({ id, name, label, hint, defaultValue, ...area }: ActionAreaProps) {
  const { problems, values } = use(FormStateContext);
  const labelled = { id, label, hint, problem: problems?.[name] };
  return (
    <Labelled {...labelled}>
      <textarea
        {...area}
        {...spokenWith(labelled)}
        name={name}
        defaultValue={values?.[name] ?? defaultValue}
        className={controlClass}
      />
    </Labelled>
  );
}
