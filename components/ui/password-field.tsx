'use client';

import { type ComponentProps, use, useEffect, useState } from 'react';
import { FormStateContext } from './action-form.tsx';
import { FieldError } from './field-error.tsx';

interface PasswordFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'name' | 'className' | 'type' | 'value'> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly words: { readonly show: string; readonly hide: string };
}

/** A password in an ActionForm: can be pasted, and looked at. It never comes back from the server. */
export function PasswordField({ id, name, label, hint, words, ...input }: PasswordFieldProps) {
  const { problems } = use(FormStateContext);
  const problem = problems?.[name];
  const [shown, setShown] = useState(false);
  // Without script nothing could answer the button.
  const [answers, setAnswers] = useState(false);
  useEffect(() => setAnswers(true), []);
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
      <div className="mt-1.5 flex gap-2">
        <input
          {...input}
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          className="control min-w-0 flex-1 aria-invalid:border-2 aria-invalid:border-alert"
        />
        {answers ? (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="min-h-11 shrink-0 rounded-control border border-edge bg-surface px-3.5 text-small font-semibold text-ink-2 hover:bg-sunken"
          >
            {shown ? words.hide : words.show}
          </button>
        ) : null}
      </div>
      <FieldError id={`${id}-problem`} sentence={problem} />
    </div>
  );
}
