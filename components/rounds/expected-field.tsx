'use client';

import { use } from 'react';
import { FormStateContext } from '#components/ui/action-form.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { mostExpected } from '#core/round/read-expected.ts';

interface ExpectedFieldProps {
  readonly group: { readonly id: string; readonly name: string };
  readonly expected: number | null;
  readonly label: string;
}

/** How many of a group are expected to answer, in one line with the group. */
export function ExpectedField({ group, expected, label }: ExpectedFieldProps) {
  const { problems, values } = use(FormStateContext);
  const name = `expected.${group.id}`;
  const problem = problems?.[name];
  return (
    <div>
      <label className="inline-flex min-h-11 items-center gap-2">
        <span>
          {label}
          <span className="sr-only">: {group.name}</span>
        </span>
        <input
          name={name}
          type="number"
          inputMode="numeric"
          min={1}
          max={mostExpected}
          defaultValue={values?.[name] ?? expected ?? ''}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${name}-problem` : undefined}
          className="control min-h-9! w-20 px-2! py-1! aria-invalid:border-2 aria-invalid:border-alert"
        />
      </label>
      <FieldError id={`${name}-problem`} sentence={problem} />
    </div>
  );
}
