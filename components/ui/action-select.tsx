'use client';

import { type ComponentProps, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { SelectField } from './select-field.tsx';

type ActionSelectProps = Omit<ComponentProps<typeof SelectField>, 'problem'>;

/** A list of an ActionForm: says its own problem and keeps what was chosen. */
export function ActionSelect({ name, defaultValue, ...rest }: ActionSelectProps) {
  const { problems, values } = use(FormStateContext);
  const chosen = values?.[name] ?? defaultValue;
  // React sets a form back to its defaults after an action; the list follows a default only when it is made anew.
  return <SelectField {...rest} key={String(chosen)} name={name} defaultValue={chosen} problem={problems?.[name]} />;
}
