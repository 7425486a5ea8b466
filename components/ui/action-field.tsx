'use client';

import { type ComponentProps, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { Field } from './field.tsx';

type ActionFieldProps = Omit<ComponentProps<typeof Field>, 'problem'>;

/** A field of an ActionForm: says its own problem and keeps what was typed. */
export function ActionField({ name, defaultValue, ...rest }: ActionFieldProps) {
  const { problems, values } = use(FormStateContext);
  return <Field {...rest} name={name} defaultValue={values?.[name] ?? defaultValue} problem={problems?.[name]} />;
}
