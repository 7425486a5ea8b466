import type { Profile, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import type { Previous } from '#core/text/dimension-rows.ts';

/** Everything that a report of one submitted assessment says, whatever the file is. */
export interface Report {
  readonly team: string;
  /** What assessments that follow each other have in common and nobody else has: the id of the first of them. */
  readonly lineage: string;
  readonly questionnaire: Questionnaire;
  /** Null: the whole questionnaire was asked. */
  readonly profile: Profile | null;
  readonly asked: ReadonlySet<string>;
  /** By question id; nothing for a question that was never saved. */
  readonly answers: ReadonlyMap<string, ReportAnswer>;
  readonly submittedAt: Date;
  readonly madeAt: Date;
  readonly result: Result;
  readonly states: QuestionStates;
  readonly plan: Plan;
  readonly previous: Previous | null;
}

export interface ReportAnswer {
  /** Null: cleared again, so not answered. */
  readonly answer: Answer | null;
  /** Empty if none. */
  readonly comment: string;
  /** Empty if none. */
  readonly link: string;
}
