'use client';

import { createContext, type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { FormAction, FormState } from './form-state.ts';
import { Notice } from './notice.tsx';

export const FormStateContext = createContext<FormState>({});

interface ActionFormProps {
  readonly action: FormAction;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** The form of a server action: shows what it refused, keeps what was typed, sends once. Works without script too. */
export function ActionForm({ action, className, label, children }: ActionFormProps) {
  const [state, send, pending] = useActionState(action, {});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);

  return (
    <form
      ref={form}
      action={send}
      noValidate
      aria-label={label}
      aria-busy={pending}
      className={className}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      <FormStateContext value={state}>
        {state.message ? <Notice kind="alert">{state.message}</Notice> : null}
        {children}
      </FormStateContext>
    </form>
  );
}
