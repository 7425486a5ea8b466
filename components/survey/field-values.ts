import { encodeAnswer } from '#core/response/section-form.ts';
import type { Kept } from './outbox.ts';

/** Asks what the controls of a question show at the start. */
export interface FieldValues {
  /** Is the radio or checkbox of this name and value on? */
  readonly has: (name: string, value: string) => boolean;
  /** What a text control of this name holds. */
  readonly text: (name: string) => string;
}

export function fieldValues(question: { readonly id: string }, kept: Kept): FieldValues {
  const values = encodeAnswer(question, kept.answer);
  return {
    has: (name, value) => values[name]?.includes(value) ?? false,
    text: (name) => values[name]?.[0] ?? '',
  };
}
