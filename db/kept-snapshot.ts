import type { SavedAnswer } from './saved-answer.ts';

/** What an assessment has of its version, from before it moved to another one. */
export interface KeptSnapshot {
  readonly profile: string | null;
  readonly targets: Readonly<Record<string, number>>;
  /** By question id. */
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  /** Number of the last submit before the move; 0 = none. A later one makes the move final. */
  readonly submits: number;
}
