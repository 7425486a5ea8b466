import type { Result } from '#core/scoring/result.ts';
import type { SavedAnswer } from './saved-answer.ts';

/** What is kept of a submit: the result and exactly what it came from, so that later changes leave it readable. */
export interface KeptResult {
  readonly result: Result;
  /** Id of the profile that was answered; null: all questions. */
  readonly profile: string | null;
  /** By question id. */
  readonly answers: Readonly<Record<string, SavedAnswer>>;
}
