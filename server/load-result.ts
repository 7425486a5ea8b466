import { waitingSteps } from '#core/action/attribution.ts';
import type { ShownAction } from '#core/action/listed-action.ts';
import type { Profile, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { makePlan } from '#core/roadmap/make-plan.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import { triggeredSteps } from '#core/roadmap/triggered.ts';
import { likeForLike } from '#core/scoring/like-for-like.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { statesOf } from '#core/scoring/score.ts';
import type { Previous } from '#core/text/dimension-rows.ts';
import { findAssessmentById } from '#db/queries/find-assessment.ts';
import { latestResult, type StoredResult } from '#db/queries/latest-result.ts';
import type { RoundOfResponse } from '#db/queries/round-of-response.ts';
import type { SavedAnswer } from '#db/saved-answer.ts';
import { actionsFor } from './actions/actions-for.ts';
import { shownAction } from './actions/shown-action.ts';
import { answeredCount } from './answered-count.ts';
import type { Opened } from './open-assessment.ts';
import { type Pinned, pinnedQuestionnaire, profileOf, selectedIn } from './pinned-questionnaire.ts';
import { readIn } from './read-in.ts';
import { registry } from './registry.ts';
import { savedResponse } from './saved-response.ts';

export type LoadedResult =
  | {
      readonly is: 'ready';
      /** The version that was answered: the assessment may have moved to a newer one since. */
      readonly questionnaire: Questionnaire;
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
      readonly previous: Previous | null;
      /** What the team has taken on, by key of the item of a plan; deleted ones are left out. */
      readonly actions: ReadonlyMap<string, ShownAction>;
    }
  | { readonly is: 'notSubmitted'; readonly answered: number; readonly asked: number }
  /** Its round shows nobody the result of one alone. */
  | { readonly is: 'notShown'; readonly round: RoundOfResponse };

/** The result kept at the last submit, and the plan that follows from it. It stays while the answers are changed. */
export async function loadResult(opened: Opened): Promise<LoadedResult> {
  const { id, submittedAt, targets } = opened;
  const stored = await latestResult(registry().store.read, id);
  if (!stored) {
    return { is: 'notSubmitted', answered: answeredCount(opened.asked, opened.answers), asked: opened.asked.size };
  }
  if (opened.round?.ownResult === 0) return { is: 'notShown', round: opened.round };
  const { result } = stored;
  const pinned = await versionOf(stored, opened.pinned.hash);
  const questionnaire = readIn(pinned.questionnaire, opened.languages);
  const answers = new Map(Object.entries(stored.answers));
  const response = savedResponse({
    questionnaire,
    asked: selectedIn(pinned, stored.profile, opened.audience),
    answers,
  });
  const states = statesOf(questionnaire, [response]);
  const actions = (await actionsFor(opened)).filter(({ deletedAt }) => deletedAt === null);
  const plan = makePlan(questionnaire, states, result, {
    targets,
    roundTarget: opened.round?.target ?? null,
    done: waitingSteps(actions, stored.at),
    triggered: triggeredSteps(questionnaire, [response]),
  });
  return {
    is: 'ready',
    questionnaire,
    result,
    states,
    plan,
    submittedAt: stored.at,
    reopened: submittedAt === null,
    profile: profileOf(questionnaire, stored.profile),
    asked: response.asked,
    answers,
    previous: await previousOf(opened.previous, { pinned, profile: stored.profile, response }),
    // Of two for the same item the later one counts.
    actions: new Map(actions.map((action) => [action.step, shownAction(action, { submittedAt: stored.at, states })])),
  };
}

/** What was answered, with what it was scored by. */
interface Answered {
  readonly pinned: Pinned;
  readonly profile: string | null;
  readonly response: Response;
}

/** The result of the assessment that this one follows, and how far the two compare. */
async function previousOf(previous: string | null, now: Answered): Promise<Previous | null> {
  if (previous === null) return null;
  const { read } = registry().store;
  const [before, stored] = await Promise.all([findAssessmentById(read, previous), latestResult(read, previous)]);
  if (!before || before.deletedAt || !stored) return null;
  const pinned = await versionOf(stored, before.questionnaireHash);
  const { questionnaire } = pinned;
  const { result, profile, at: submittedAt } = stored;
  const isSameVersion = pinned.hash === now.pinned.hash;
  if (isSameVersion && profile === now.profile) {
    return { result, submittedAt, sameQuestions: true, otherVersion: null, likeForLike: null };
  }
  const answers = new Map(Object.entries(stored.answers));
  const response = savedResponse({ questionnaire, asked: selectedIn(pinned, profile), answers });
  return {
    result,
    submittedAt,
    sameQuestions: false,
    otherVersion: isSameVersion ? null : questionnaire.version,
    likeForLike: likeForLike(
      { questionnaire, responses: [response] },
      { questionnaire: now.pinned.questionnaire, responses: [now.response] },
    ),
  };
}

/** The version that a result is one of. */
function versionOf({ questionnaireHash }: StoredResult, current: string): Promise<Pinned> {
  return pinnedQuestionnaire(registry().store.read, questionnaireHash ?? current);
}
