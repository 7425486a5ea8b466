import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '#core/response/answer.ts';
import type { SavedAnswer } from '#db/saved-answer.ts';

/** An answer and what stands beside it. */
export type Entry = Omit<SavedAnswer, 'version'>;

export interface Merged {
  /** What is to be stored; the same as `current` when there is nothing to write. */
  readonly entry: Entry;
  readonly changed: boolean;
  /** The person and somebody else changed the answer or the link to different things: theirs was kept. */
  readonly conflict: boolean;
}

/**
 * Three-way merge of one question of a form: `shown` when the page was made, `yours` when it was sent, `current` now.
 * Part by part: what you left as it was follows `current`; what only you changed is yours; what both changed stays as
 * it is now and is a conflict, but of two comments both are kept, yours below a line.
 */
export function mergeEntry(shown: Entry, yours: Entry, current: Entry): Merged {
  const answer = mergePart<Answer | null>(shown.answer, yours.answer, current.answer);
  const link = mergePart(shown.link, yours.link, current.link);
  const comment = mergePart(shown.comment, yours.comment, current.comment);
  const entry = {
    answer: answer.value,
    comment: comment.conflict ? bothComments(current.comment, yours.comment) : comment.value,
    link: link.value,
  };
  const changed =
    !isDeepStrictEqual(entry.answer, current.answer) ||
    entry.comment !== current.comment ||
    entry.link !== current.link;
  return { entry, changed, conflict: answer.conflict || link.conflict };
}

function mergePart<T>(shown: T, yours: T, current: T): { readonly value: T; readonly conflict: boolean } {
  if (isDeepStrictEqual(yours, shown)) return { value: current, conflict: false };
  const isOnlyMine = isDeepStrictEqual(current, shown) || isDeepStrictEqual(current, yours);
  return isOnlyMine ? { value: yours, conflict: false } : { value: current, conflict: true };
}

/** Sending the same form twice adds nothing. */
function bothComments(theirs: string, mine: string): string {
  if (mine === '' || theirs.split(line).includes(mine)) return theirs;
  return theirs === '' ? mine : `${theirs}${line}${mine}`;
}

const line = '\n———\n';
