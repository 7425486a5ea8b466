import { type Difference, diffQuestionnaires } from '#core/questionnaire/diff.ts';
import type { Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { type Touch, touchedQuestions } from '#core/questionnaire/touched-questions.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from './answer.ts';
import { type AnswerIssue, checkAnswer } from './check-answer.ts';

/** Why an answer cannot be taken along. */
export type Lost =
  | 'questionGone'
  | 'typeChanged'
  /** A number means something else in another unit. */
  | 'unitChanged'
  /** A point's place in a scale means something else among more or fewer points. */
  | 'pointsChanged'
  | AnswerIssue;

/** What becomes of one answer in a new version. */
export type Carried =
  | { readonly is: 'kept' }
  /** It still fits, but it was given to other words or is worth something else now. */
  | { readonly is: 'lookAgain'; readonly because: Touch }
  | { readonly is: 'lost'; readonly because: Lost };

export interface CarriedAnswer {
  readonly question: string;
  /** The question's text in the version that the answer was given to. */
  readonly text: string;
  readonly carried: Carried;
}

export interface CarryOver {
  readonly difference: Difference;
  /** One entry per answer, in the order of the later version; those whose question is gone come last. */
  readonly answers: readonly CarriedAnswer[];
}

/** What becomes of the answers given to `before` when they are taken along to `after`; `answers` is by question id. */
export function carryOver(
  before: Questionnaire,
  after: Questionnaire,
  answers: ReadonlyMap<string, Answer>,
): CarryOver {
  const difference = diffQuestionnaires(before, after);
  const old = byId(before);
  const now = byId(after);
  const touched = touchedQuestions(difference, now.keys());
  const order = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  const carried = order.flatMap((id): CarriedAnswer[] => {
    const was = old.get(id);
    const answer = answers.get(id);
    if (!was || !answer) return [];
    const is = now.get(id);
    return [{ question: id, text: was.text, carried: is ? carry(was, is, answer, touched.get(id)) : gone }];
  });
  return { difference, answers: carried };
}

const gone: Carried = { is: 'lost', because: 'questionGone' };

function carry(was: Question, is: Question, answer: Answer, touch: Touch | undefined): Carried {
  const because = isAboutQuestion(answer) ? undefined : incomparable(was, is);
  const lost = because ?? checkAnswer(is, answer)[0];
  if (lost) return { is: 'lost', because: lost };
  return touch ? { is: 'lookAgain', because: touch } : { is: 'kept' };
}

/** "I don't know" and "does not apply" mean the same whatever one could choose from. */
function isAboutQuestion({ kind }: Answer): boolean {
  return kind === 'unknown' || kind === 'notApplicable';
}

function incomparable(was: Question, is: Question): Lost | undefined {
  if (was.type !== is.type) return 'typeChanged';
  if (was.type === 'number' && is.type === 'number' && was.unit !== is.unit) return 'unitChanged';
  if (was.type === 'scale' && is.type === 'scale' && was.points.length !== is.points.length) return 'pointsChanged';
  return undefined;
}

function byId(questionnaire: Questionnaire): ReadonlyMap<string, Question> {
  return new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
}
