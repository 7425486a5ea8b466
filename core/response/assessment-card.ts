import type { Score } from '../scoring/result.ts';

/** An assessment as a list shows it. */
export interface AssessmentCard {
  readonly token: string;
  readonly team: string;
  /** Title. */
  readonly questionnaire: string;
  /** Title; null: all questions. */
  readonly profile: string | null;
  readonly answered: number;
  readonly asked: number;
  readonly state: 'open' | 'submitted' | 'deleted';
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  /** Null unless it is submitted (and something was scored). */
  readonly score: Score;
  readonly reached: number | null;
  /** Titles of the phases, by index. */
  readonly phases: readonly string[];
  readonly displayBase: 0 | 1;
}

/** A deleted one that can still be restored. */
export interface DeletedCard extends AssessmentCard {
  readonly deletedAt: Date;
  /** Until when. */
  readonly until: Date;
}
