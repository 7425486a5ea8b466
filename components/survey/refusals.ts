import type { TypedFields } from './field-values.ts';

/** What the form without script could not save, by question. */
export interface Refusals {
  readonly problems: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  /** How many questions this section does not have any more. */
  readonly gone: number;
  /** What was typed, where it could be brought back, and the code of what is wrong with it. */
  readonly rejected: ReadonlyMap<string, { readonly code: string; readonly fields: TypedFields }>;
}

interface RefusalSentences {
  /** By code. */
  readonly known: Readonly<Record<string, string>>;
  /** For a problem without a sentence of its own. */
  readonly problem: string;
  readonly conflict: string;
}

/** What the page says beside a question; null where nothing was refused. */
export function refusalOf(refusals: Refusals | null, question: string, said: RefusalSentences): string | null {
  if (refusals === null) return null;
  const code = refusals.rejected.get(question)?.code ?? '';
  if (refusals.problems.has(question)) {
    return (Object.hasOwn(said.known, code) ? said.known[code] : null) ?? said.problem;
  }
  return refusals.conflicts.has(question) ? said.conflict : null;
}
