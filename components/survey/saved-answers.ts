import type { Kept } from './outbox.ts';

/** What the server holds, by question; nothing for a question that was never answered. */
export type SavedAnswers = ReadonlyMap<string, Kept>;

export const nothingKept: Kept = { answer: null, comment: '', link: '', version: 0 };
