'use client';

import { type ReactNode, use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { FieldError } from './field-error.tsx';

interface ActionCheckProps {
  readonly name: string;
  readonly defaultChecked?: boolean;
  readonly hint?: string;
  /** Marks for scripts around it. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
}

/** A tick of an ActionForm: keeps what was ticked and says its own problem. */
export function ActionCheck({ name, defaultChecked = false, hint, data, children }: ActionCheckProps) {
  const { problems, values } = use(FormStateContext);
  const problem = problems?.[name];
  const checked = values ? values[name] !== undefined : defaultChecked;
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div>
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          // React sets a form back to its defaults after an action; a tick follows a default only when it is made anew.
          key={String(checked)}
          type="checkbox"
          name={name}
          defaultChecked={checked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          className="size-5 shrink-0 accent-(--ink)"
          {...data}
        />
        <span>{children}</span>
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="-mt-1.5 pl-8 text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${name}-problem`} sentence={problem} />
    </div>
  );
}
