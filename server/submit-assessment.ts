import { questionsOf } from '#core/questionnaire/walk.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { expecting } from '#db/commit.ts';
import { latestResult } from '#db/queries/latest-result.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { holdingRound } from '#db/writes/holding-round.ts';
import { insertResult } from '#db/writes/insert-result.ts';
import { type Opened, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';
import { timeOf, traceOf } from './respond/trace.ts';
import { savedResponse } from './saved-response.ts';
import { untilDone } from './until-done.ts';

/** The edition of the scoring rules; raised when the same answers could give another result. */
const engine = '1';

export type Submitted =
  | { readonly is: 'submitted' }
  | { readonly is: 'alreadySubmitted' }
  | { readonly is: 'deleted' }
  /** Its round takes no answers now. */
  | { readonly is: 'roundClosed' }
  | { readonly is: 'nothingAnswered' }
  /** Required questions without an answer, in the order they are asked. */
  | { readonly is: 'open'; readonly questions: readonly string[] };

/** Closes the assessment and keeps its result, computed from exactly the answers that it is closed with. */
export function submitAssessment(opened: Opened): Promise<Submitted> {
  return untilDone(() => attempt(opened));
}

async function attempt(opened: Opened): Promise<Submitted | 'overtaken'> {
  const now = await readAgain(opened);
  const refusal = refusalOf(now);
  if (refusal?.is === 'alreadySubmitted') await registry().store.onDisk(); // for its sender that is a success
  if (refusal || !now) return refusal ?? { is: 'deleted' };

  const { id, changes, questionnaire } = now;
  const { store } = registry();
  const result = score(questionnaire, statesOf(questionnaire, [savedResponse(now)]));
  const kept = { result, profile: now.profile?.id ?? null, answers: Object.fromEntries(now.answers) };
  const number = ((await latestResult(store.read, id))?.number ?? 0) + 1;
  const at = timeOf(now);
  const only = { changes, submitted: false, deleted: false };
  const outcome = await store.commit((w) => [
    ...holdingRound(w, now.round, new Date()),
    expecting(1, changeAssessment(w, id, only, { submittedAt: at }, at), 'changed'),
    insertResult(w, id, { number, kept, engine, questionnaireHash: now.pinned.hash, at }),
    ...traceOf(now, 'submitted'),
  ]);
  if (outcome.done) return { is: 'submitted' };
  const isLate = outcome.why === 'missed' && outcome.name === 'round closed';
  return isLate ? { is: 'roundClosed' } : 'overtaken';
}

function refusalOf(now: Opened | null): Submitted | null {
  if (!now || now.deletedAt) return { is: 'deleted' };
  if (now.submittedAt) return { is: 'alreadySubmitted' };
  const { asked, answers } = savedResponse(now);
  if (answers.size === 0) return { is: 'nothingAnswered' };
  const open = questionsOf(now.questionnaire)
    .filter(({ id, required }) => required && asked.has(id) && !answers.has(id))
    .map(({ id }) => id);
  return open.length > 0 ? { is: 'open', questions: open } : null;
}
