'use client';

import { type ReactNode, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { FieldError } from './field-error.tsx';
import { RadioCard } from './radio-card.tsx';

interface ActionCardsProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly title: string; readonly text: ReactNode }[];
  readonly defaultValue: string;
}

/** A few choices that need a sentence each; keeps what was chosen and says its own problem. */
export function ActionCards({ name, legend, choices, defaultValue }: ActionCardsProps) {
  const { problems, values } = use(FormStateContext);
  const problem = problems?.[name];
  const chosen = values?.[name] ?? defaultValue;
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className="grid gap-3">
        {choices.map(({ value, title, text }) => (
          <RadioCard
            key={`${value} ${chosen === value}`}
            name={name}
            value={value}
            defaultChecked={chosen === value}
            title={title}
            aside=""
          >
            {text}
          </RadioCard>
        ))}
      </div>
      <FieldError id={`${name}-problem`} sentence={problem} />
    </fieldset>
  );
}
