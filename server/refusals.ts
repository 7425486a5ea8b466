import type { SavedAnswer } from '#db/saved-answer.ts';
import { type Rejected, unpackRejected } from './rejected-fields.ts';

/** What the form of a section without script could not save, by question, as the page of the section says it. */
export interface Refusals {
  readonly problems: ReadonlySet<string>;
  /** Others were faster with these. */
  readonly conflicts: ReadonlySet<string>;
  /** How many questions this section does not have any more. */
  readonly gone: number;
  /** What was typed, where it could be brought back, and the code of what is wrong with it. */
  readonly rejected: ReadonlyMap<string, Rejected>;
}

/** More than these ids would make the address too long; the rest shows when these are mended. */
const mostNamed = 20;

/** The query of the address that the form leads back to; empty when there is nothing to say. */
export function refusalQuery(refused: {
  readonly problems: readonly string[];
  readonly conflicts: readonly string[];
  readonly gone: number;
}): URLSearchParams {
  const query = new URLSearchParams();
  const name = (key: string, ids: readonly string[]) =>
    ids.length > 0 && query.set(key, ids.slice(0, mostNamed).join(','));
  name('problem', refused.problems);
  name('conflict', refused.conflicts);
  if (refused.gone > 0) query.set('gone', String(refused.gone));
  return query;
}

type Named = string | string[] | undefined;

/** That query as a page is given it. */
export interface RefusalWords {
  readonly problem?: Named;
  readonly conflict?: Named;
  readonly gone?: Named;
}

/**
 * What of it still holds; null for an address that names nothing. `packed`: the value of the cookie with what was typed.
 * What was saved since then, here or elsewhere, counts more than what was refused before.
 */
export function readRefusals(
  { problem, conflict, gone }: RefusalWords,
  packed: string | undefined,
  answers: ReadonlyMap<string, Pick<SavedAnswer, 'version'>>,
): Refusals | null {
  if (!problem && !conflict && !gone) return null;
  const typed = [...unpackRejected(problem && packed)];
  const isOld = ([question, { version }]: (typeof typed)[number]) => version !== (answers.get(question)?.version ?? 0);
  const old = new Set(typed.filter(isOld).map(([question]) => question));
  return {
    problems: new Set(named(problem).filter((question) => !old.has(question))),
    conflicts: new Set(named(conflict)),
    gone: Number(gone) || 0,
    rejected: new Map(typed.filter(([question]) => !old.has(question))),
  };
}

function named(value: Named): string[] {
  return [value ?? []].flat().flatMap((list) => list.split(','));
}
