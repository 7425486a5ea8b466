import type { Profile } from '#core/questionnaire/questionnaire.ts';
import { makePlan } from '#core/roadmap/make-plan.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import { triggeredSteps } from '#core/roadmap/triggered.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { statesOf } from '#core/scoring/score.ts';
import { findAssessmentById } from '#db/queries/find-assessment.ts';
import { latestResult } from '#db/queries/latest-result.ts';
import type { SavedAnswer } from '#db/saved-answer.ts';
import { answeredCount } from './answered-count.ts';
import type { Opened } from './open-assessment.ts';
import { profileOf, selectedIn } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';
import { savedResponse } from './saved-response.ts';

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
      /** The assessment was opened again since: this is what it was. */
      readonly reopened: boolean;
      /** What was asked (and not hidden by a show-if) and answered when it was submitted. */
      readonly profile: Profile | null;
      readonly asked: ReadonlySet<string>;
      readonly answers: ReadonlyMap<string, SavedAnswer>;
      /** Of the assessment that this one follows. */
      readonly previous: PreviousResult | null;
    }
  | { readonly is: 'notSubmitted'; readonly answered: number; readonly asked: number };

/** The result kept at the last submit, and the plan that follows from it. It stays while the answers are changed. */
export async function loadResult(opened: Opened): Promise<LoadedResult> {
  const { id, pinned, questionnaire, submittedAt, targets } = opened;
  const stored = await latestResult(registry().store.read, id);
  if (!stored) {
    return { is: 'notSubmitted', answered: answeredCount(opened.asked, opened.answers), asked: opened.asked.size };
  }
  const { result } = stored;
  const answers = new Map(Object.entries(stored.answers));
  const response = savedResponse({ questionnaire, asked: selectedIn(pinned, stored.profile), answers });
  const states = statesOf(questionnaire, [response]);
  const plan = makePlan(questionnaire, states, result, {
    targets,
    triggered: triggeredSteps(questionnaire, [response]),
  });
  return {
    is: 'ready',
    result,
    states,
    plan,
    submittedAt: stored.at,
    reopened: submittedAt === null,
    profile: profileOf(questionnaire, stored.profile),
    asked: response.asked,
    answers,
    previous: await previousOf(opened, stored.profile),
  };
}

async function previousOf({ previous, pinned }: Opened, profile: string | null): Promise<PreviousResult | null> {
  if (previous === null) return null;
  const { read } = registry().store;
  const [before, stored] = await Promise.all([findAssessmentById(read, previous), latestResult(read, previous)]);
  if (!before || before.deletedAt || !stored) return null;
  const sameQuestions = before.questionnaireHash === pinned.hash && stored.profile === profile;
  return { result: stored.result, submittedAt: stored.at, sameQuestions };
}
