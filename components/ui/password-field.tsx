'use client';

import { type ComponentProps, use, useEffect, useState } from 'react';
import { FormStateContext } from './action-form.tsx';
import { Labelled, type LabelledProps, spokenWith } from './labelled.tsx';

interface PasswordFieldProps
  extends Omit<LabelledProps, 'problem'>,
    Omit<ComponentProps<'input'>, 'id' | 'name' | 'className' | 'type' | 'value'> {
  readonly name: string;
  readonly words: { readonly show: string; readonly hide: string };
}

/** A password in an ActionForm: can be pasted, and looked at. It never comes back from the server. */
export function PasswordField({ id, name, label, hint, words, ...input }: PasswordFieldProps) {
  const { problems } = use(FormStateContext);
  const [shown, setShown] = useState(false);
  // Without script nothing could answer the button.
  const [answers, setAnswers] = useState(false);
  useEffect(() => setAnswers(true), []);
  const labelled = { id, label, hint, problem: problems?.[name] };
  return (
    <Labelled {...labelled}>
      <div className="mt-1.5 flex gap-2">
        <input
          {...input}
          {...spokenWith(labelled)}
          name={name}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
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
    </Labelled>
  );
}
