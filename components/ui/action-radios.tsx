'use client';

import { use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { FieldError } from './field-error.tsx';
import type { Choice } from './select-field.tsx';

interface ActionRadiosProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly defaultValue?: string;
}

/** A few choices of an ActionForm, all in sight; keeps what was chosen and says its own problem. */
export function ActionRadios({ name, legend, choices, defaultValue }: ActionRadiosProps) {
  const { problems, values } = use(FormStateContext);
  const problem = problems?.[name];
  const chosen = values?.[name] ?? defaultValue;
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-2">
        {choices.map(({ value, label }) => (
          <label
            key={`${value} ${chosen === value}`}
            className="flex min-h-11 items-center gap-3 rounded-card border border-edge bg-surface px-4 py-2 has-checked:border-ink has-checked:shadow-[inset_0_0_0_2px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={chosen === value}
              aria-invalid={problem ? true : undefined}
              className="size-5 shrink-0 accent-(--ink) outline-none"
            />
            {label}
          </label>
        ))}
      </div>
      <FieldError id={`${name}-problem`} sentence={problem} />
    </fieldset>
  );
}
