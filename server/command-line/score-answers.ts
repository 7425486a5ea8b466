import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { GivenAnswers } from '#core/response/read-answers.ts';
import { makePlan } from '#core/roadmap/make-plan.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import { triggeredSteps } from '#core/roadmap/triggered.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { score, statesOf } from '#core/scoring/score.ts';

export interface Scored {
  readonly states: QuestionStates;
  readonly result: Result;
}

/** What the answers of a file are worth, by the functions that score an assessment. */
export function scoreAnswers(questionnaire: Questionnaire, { responses, agreed, people }: GivenAnswers): Scored {
  const states = statesOf(questionnaire, responses, agreed ?? undefined);
  return { states, result: score(questionnaire, states, people ?? undefined) };
}

/** The plan that follows from it. `targets`: a phase by the id of the dimension. */
export function planAnswers(
  questionnaire: Questionnaire,
  { responses, agreed }: GivenAnswers,
  { states, result }: Scored,
  targets: Readonly<Record<string, number>>,
): Plan {
  // What the team agreed upon stands for what its people said.
  const triggered = triggeredSteps(questionnaire, agreed ? [agreed] : responses);
  return makePlan(questionnaire, states, result, { targets, triggered });
}
