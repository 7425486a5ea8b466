import { makePlan } from '#core/roadmap/make-plan.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import { triggeredSteps } from '#core/roadmap/triggered.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { statesOf } from '#core/scoring/score.ts';
import { findAssessmentById } from '#db/queries/find-assessment.ts';
import { latestResult } from '#db/queries/latest-result.ts';
import { answeredCount } from './answered-count.ts';
import type { Opened } from './open-assessment.ts';
import { registry } from './registry.ts';
import { responseOf } from './response-of.ts';

export interface PreviousResult {
  readonly result: Result;
  readonly submittedAt: Date;
  /** False: another version or another selection of questions, so the figures do not compare exactly. */
  readonly sameQuestions: boolean;
}

export type LoadedResult =
  | {
      readonly is: 'ready';
      readonly result: Result;
      readonly states: QuestionStates;
      readonly plan: Plan;
      readonly submittedAt: Date;
      /** Of the assessment that this one follows. */
      readonly previous: PreviousResult | null;
    }
  | { readonly is: 'notSubmitted'; readonly answered: number; readonly asked: number };

/** The result kept at the submit, and the plan that follows from it. */
export async function loadResult(opened: Opened): Promise<LoadedResult> {
  const { id, questionnaire, asked, answers, submittedAt, targets } = opened;
  const stored = submittedAt && (await latestResult(registry().store.read, id));
  if (!stored) return { is: 'notSubmitted', answered: answeredCount(asked, answers), asked: asked.size };

  const { result } = stored;
  const response = responseOf(opened);
  const states = statesOf(questionnaire, [response]);
  const plan = makePlan(questionnaire, states, result, {
    targets,
    triggered: triggeredSteps(questionnaire, [response]),
  });
  return { is: 'ready', result, states, plan, submittedAt, previous: await previousOf(opened) };
}

async function previousOf({ previous, pinned, profile }: Opened): Promise<PreviousResult | null> {
  if (previous === null) return null;
  const { read } = registry().store;
  const [before, stored] = await Promise.all([findAssessmentById(read, previous), latestResult(read, previous)]);
  if (!before?.submittedAt || before.deletedAt || !stored) return null;
  const sameQuestions = before.questionnaireHash === pinned.hash && before.profile === (profile?.id ?? null);
  return { result: stored.result, submittedAt: before.submittedAt, sameQuestions };
}
