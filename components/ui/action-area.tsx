'use client';

import { type ComponentProps, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { FieldError } from './field-error.tsx';

interface ActionAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className'> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A field of several lines in an ActionForm: says its own problem and keeps what was typed. */
export function ActionArea({ id, name, label, hint, defaultValue, ...area }: ActionAreaProps) {
  const { problems, values } = use(FormStateContext);
  const problem = problems?.[name];
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
      <textarea
        {...area}
        id={id}
        name={name}
        defaultValue={values?.[name] ?? defaultValue}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="control mt-1.5 aria-invalid:border-2 aria-invalid:border-alert"
      />
      <FieldError id={`${id}-problem`} sentence={problem} />
    </div>
  );
}
