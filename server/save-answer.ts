import crypto from 'node:crypto';
import type { Answer } from '#core/response/answer.ts';
import { meantAnswer } from '#core/response/meant-answer.ts';
import { takesAnswers } from '#core/round/round.ts';
import { expecting } from '#db/commit.ts';
import { findAnswer } from '#db/queries/find-answer.ts';
import { findAssessmentById } from '#db/queries/find-assessment.ts';
import { findRequest } from '#db/queries/find-request.ts';
import { nothingSaved, type SavedAnswer } from '#db/saved-answer.ts';
import { claimRequest } from '#db/writes/claim-request.ts';
import { countAnswer } from '#db/writes/count-answer.ts';
import { writeAnswer } from '#db/writes/write-answer.ts';
import { answerIssues } from './answer-issues.ts';
import { noteIssues, tidied } from './answer-note.ts';
import { countsNow } from './asked-now.ts';
import type { Issue } from './issue.ts';
import { forgetPin } from './known-pins.ts';
import { type OpenAssessment, readAgain } from './open-assessment.ts';
import { questionsChanged } from './questions-changed.ts';
import { registry } from './registry.ts';
import { roughTimeOf, timeOf, traceOf } from './respond/trace.ts';
import { wasDone } from './was-done.ts';

export interface AnswerToSave {
  /** Made by the client, the same at every repetition of this request. */
  readonly key: string;
  readonly question: string;
  /** Null: clear it. */
  readonly answer: Answer | null;
  readonly comment: string;
  readonly link: string;
  /** The version that the client saw when the person answered; 0 = none. */
  readonly seen: number;
  /** Content hash of the version of the questionnaire that the client showed; absent: whichever it is. */
  readonly questionnaire?: string | undefined;
}

export type SavedOrNot =
  | { readonly is: 'saved'; readonly version: number; readonly answered: number; readonly asked: number }
  /** Somebody else was faster; nothing was overwritten. */
  | { readonly is: 'changed'; readonly current: SavedAnswer }
  /** The assessment has moved to another version, where the question is not the one that was answered. */
  | { readonly is: 'questionChanged'; readonly current: SavedAnswer }
  | { readonly is: 'closed' }
  /** Its round takes no answers now. */
  | { readonly is: 'roundClosed' }
  | { readonly is: 'deleted' }
  | { readonly is: 'keyReused' }
  | { readonly is: 'notAsked' }
  | { readonly is: 'invalid'; readonly issues: Issue[] };

/** Saves one answer: key, guard, answer and audit row in one commit. Repeating a request changes nothing. */
export async function saveAnswer(assessment: OpenAssessment, input: AnswerToSave): Promise<SavedOrNot> {
  const outcome = await attempt(assessment, input);
  if (!['notAsked', 'questionChanged', 'invalid'].includes(outcome.is)) return outcome;
  // Refused by what was known of the assessment, which may have moved to another version since, in another process too.
  const now = await readAgain(assessment);
  return now && now.pinned.hash !== assessment.pinned.hash ? attempt(now, input) : outcome;
}

async function attempt(assessment: OpenAssessment, input: AnswerToSave): Promise<SavedOrNot> {
  const { id, selected, pinned, round } = assessment;
  const { key, seen, question: questionId, questionnaire, ...sent } = tidied(input);
  const hash = requestHash(input);
  const question = pinned.questions.get(questionId);
  if (!question || !selected.has(questionId)) return { is: 'notAsked' };
  if ((await questionsChanged(pinned, questionnaire)).has(questionId)) {
    // Saved before the move, by a request whose reply was lost.
    if (await wasDone(id, key, hash)) return replyAgain(assessment, key, hash);
    return { is: 'questionChanged', current: await storedAnswer(id, questionId) };
  }
  const content = { ...sent, answer: sent.answer && meantAnswer(question, sent.answer) };
  const issues = [...requestIssues(key, seen), ...answerIssues(question, content.answer), ...noteIssues(content)];
  if (issues.length > 0) return { is: 'invalid', issues };

  const version = seen + 1;
  if (round && !takesAnswers(round, new Date())) return afterTheRound(assessment, key, hash);
  const outcome = await registry().store.commit(() => [
    expecting(1, claimRequest(id, { key, hash, reply: { version } }, roughTimeOf(assessment)), 'repeated'),
    expecting(1, countAnswer(id, questionId, pinned.hash, content.answer !== null, timeOf(assessment)), 'closed'),
    expecting(1, writeAnswer(id, questionId, seen, content), 'changed'),
    ...traceOf(assessment, 'answered', questionId),
  ]);
  if (outcome.done) {
    const counts = await countsNow(registry().store.read, assessment, outcome.results[1][0]?.answered ?? 0);
    return { is: 'saved', version, ...counts };
  }
  // A reference misses when the assessment was purged between the look-up and now.
  if (outcome.why !== 'missed') {
    forgetPin(registry().store.read, id);
    return { is: 'deleted' };
  }
  switch (outcome.name) {
    case 'repeated':
      return replyAgain(assessment, key, hash);
    case 'closed':
      return whyClosed(assessment, input);
    case 'changed':
      return { is: 'changed', current: await storedAnswer(id, questionId) };
  }
}

async function storedAnswer(assessment: string, question: string): Promise<SavedAnswer> {
  return (await findAnswer(registry().store.read, assessment, question)) ?? nothingSaved;
}

async function replyAgain(opened: OpenAssessment, key: string, hash: string): Promise<SavedOrNot> {
  const { id } = opened;
  const { read } = registry().store;
  const [earlier, assessment] = await Promise.all([findRequest(read, id, key), findAssessmentById(read, id)]);
  if (!earlier || !assessment) return { is: 'deleted' };
  if (earlier.hash !== hash) return { is: 'keyReused' };
  return { is: 'saved', version: earlier.reply.version, ...(await countsNow(read, opened, assessment.answered)) };
}

/** What was saved in time was saved, also when the reply got lost and the request comes again. */
async function afterTheRound(opened: OpenAssessment, key: string, hash: string): Promise<SavedOrNot> {
  return (await wasDone(opened.id, key, hash)) ? replyAgain(opened, key, hash) : { is: 'roundClosed' };
}

async function whyClosed(assessment: OpenAssessment, input: AnswerToSave): Promise<SavedOrNot> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt) return { is: 'deleted' };
  // It moved to another version since it was read: the answer has to fit the question of that one.
  const moved = !now.submittedAt && now.pinned.hash !== assessment.pinned.hash;
  return moved ? saveAnswer(now, input) : { is: 'closed' };
}

function requestIssues(key: string, seen: number): Issue[] {
  const issues: Issue[] = [];
  if (!/^[\w-]{8,64}$/.test(key)) {
    issues.push({
      path: ['key'],
      code: 'badKey',
      message: 'The idempotency key has 8 to 64 letters, digits, dashes or underscores.',
    });
  }
  if (!Number.isSafeInteger(seen) || seen < 0 || seen > 2 ** 31 - 2) {
    issues.push({ path: ['seen'], code: 'badVersion', message: 'The version seen is a whole number from 0 on.' });
  }
  return issues;
}

function requestHash({ question, answer, comment, link, seen, questionnaire = '' }: AnswerToSave): string {
  const shown = questionnaire === '' ? [] : [questionnaire];
  return crypto.hash('sha256', JSON.stringify([question, answer, comment, link, seen, ...shown]), 'base64url');
}
