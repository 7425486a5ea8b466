import type { Difference } from './diff.ts';
import type { Part } from './parts.ts';

/** What a new version did to a question that it kept: its words, or what its answers are worth or whether it is asked. */
export type Touch = 'reworded' | 'rescored';

/** Fields that nobody thinks of while answering. */
const besides: ReadonlySet<string> = new Set(['links', 'tags', 'references', 'answerSet', 'required', 'allowComment']);

/**
 * The questions of both versions that are not the same in them, by id, their answers to choose from included. Moving a
 * question does not touch it. Another number of phases touches every question, for all values run up to the last one.
 */
export function touchedQuestions(difference: Difference, questions: Iterable<string>): ReadonlyMap<string, Touch> {
  const { added, removed, reworded, rescored } = difference;
  if ([...added, ...removed].some(({ kind }) => kind === 'phase')) {
    return new Map([...questions].map((id) => [id, 'rescored']));
  }
  const touched = new Map<string, Touch>();
  for (const part of reworded.filter(({ fields }) => fields.some(({ field }) => !besides.has(field)))) {
    for (const id of questionOf(part)) touched.set(id, 'reworded');
  }
  const scoring = [...rescored, ...[...added, ...removed].filter(({ kind }) => kind === 'option')];
  for (const part of scoring) for (const id of questionOf(part)) touched.set(id, 'rescored');
  return touched;
}

function questionOf({ kind, id, within }: Part): string[] {
  if (kind === 'question') return [id];
  return kind === 'option' && within !== null ? [within] : [];
}
