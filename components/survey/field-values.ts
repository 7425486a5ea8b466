import { encodeAnswer } from '#core/response/encode-answer.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import type { Kept } from './outbox.ts';

/** Values of form fields, by name. */
export type TypedFields = Readonly<Record<string, readonly string[]>>;

/** Asks what the controls of a question show at the start. */
export interface FieldValues {
  /** Is the radio or checkbox of this name and value on? */
  readonly has: (name: string, value: string) => boolean;
  /** What a text control of this name holds. */
  readonly text: (name: string) => string;
}

/** `typed`, by field name, stands in for what is kept: it could not be saved. */
export function fieldValues(question: { readonly id: string }, kept: Kept, typed: TypedFields): FieldValues {
  const { comment, link } = fieldsOf(question);
  const values: TypedFields = {
    ...encodeAnswer(question, kept.answer),
    [comment]: [kept.comment],
    [link]: [kept.link],
    ...typed,
  };
  return {
    has: (name, value) => values[name]?.includes(value) ?? false,
    text: (name) => values[name]?.[0] ?? '',
  };
}
