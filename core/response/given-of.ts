import type { Answer } from './answer.ts';

/** The answers that are there, of what is stored by question: a cleared one is none. */
export function givenOf(saved: ReadonlyMap<string, { readonly answer: Answer | null }>): ReadonlyMap<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [question, { answer }] of saved) if (answer) given.set(question, answer);
  return given;
}
