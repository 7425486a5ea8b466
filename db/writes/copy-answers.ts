import type { Writer } from '../commit.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { insertAnswers } from './move-answers.ts';

/** Answers of one assessment as the first ones of another; at least one. */
export function copyAnswers(w: Writer, into: string, saved: ReadonlyMap<string, SavedAnswer>) {
  return insertAnswers(w, into, new Map([...saved].map(([question, one]) => [question, { ...one, version: 1 }])));
}
