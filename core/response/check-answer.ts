import type { PhaseQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer, Value } from './answer.ts';
import { LONGEST_REASON, LONGEST_TEXT } from './answer-limits.ts';
import { optionMeaning } from './meant-answer.ts';

/** Why an answer does not fit its question; the pages have a sentence for each. */
export type AnswerIssue =
  | 'wrongKind'
  | 'unknownNotAllowed'
  | 'notApplicableNotAllowed'
  | 'reasonMissing'
  | 'reasonTooLong'
  | 'unknownStatement'
  | 'halfStepNotAllowed'
  | 'unknownPoint'
  | 'unknownOption'
  | 'duplicateOption'
  | 'exclusiveWithOthers'
  | 'unknownPractice'
  | 'duplicatePractice'
  | 'practiceDoneAndNotApplicable'
  | 'numberNotFinite'
  | 'numberOutOfRange'
  | 'textTooLong';

/** Does the question offer this answer? Empty list = yes. Only such answers may be stored and scored. */
export function checkAnswer(question: Question, answer: Answer): readonly AnswerIssue[] {
  switch (answer.kind) {
    case 'unknown':
      return question.allowUnknown ? [] : ['unknownNotAllowed'];
    case 'notApplicable':
      return checkNotApplicable(question, answer.reason);
    default:
      return checkValue(question, answer);
  }
}

function checkNotApplicable(question: Question, reason: string): readonly AnswerIssue[] {
  return found({
    notApplicableNotAllowed: !question.allowNotApplicable,
    // An option that stands for it says why.
    reasonMissing: reason.trim() === '' && optionMeaning(question, 'notApplicable') === undefined,
    reasonTooLong: reason.length > LONGEST_REASON,
  });
}

function checkValue(question: Question, value: Value): readonly AnswerIssue[] {
  if (question.type === 'phase' && value.kind === 'phase') return checkPhase(question, value.phase);
  if (question.type === 'scale' && value.kind === 'scale') {
    return found({ unknownPoint: question.points[value.point] === undefined });
  }
  if (question.type === 'choice' && value.kind === 'choice') return checkOptions(question.options, [value.option]);
  if (question.type === 'criterion' && value.kind === 'criterion')
    return checkOptions(question.options, [value.option]);
  if (question.type === 'multi' && value.kind === 'multi') {
    const exclusive = question.options.filter((option) => option.exclusive && value.options.includes(option.id));
    return [
      ...checkOptions(question.options, value.options),
      ...found({ exclusiveWithOthers: exclusive.length > 0 && new Set(value.options).size > 1 }),
    ];
  }
  if (question.type === 'practices' && value.kind === 'practices') {
    const ids = new Set(question.practices.map((practice) => practice.id));
    const { done, notApplicable } = value;
    return found({
      unknownPractice: [...done, ...notApplicable].some((id) => !ids.has(id)),
      duplicatePractice: hasDuplicates(done) || hasDuplicates(notApplicable),
      practiceDoneAndNotApplicable: done.some((id) => notApplicable.includes(id)),
      notApplicableNotAllowed: !question.allowNotApplicable && notApplicable.length > 0,
    });
  }
  if (question.type === 'number' && value.kind === 'number') {
    if (!Number.isFinite(value.number)) return ['numberNotFinite'];
    const inBand = question.bands.some(({ from, to }) => value.number >= from && value.number < to);
    return found({ numberOutOfRange: !inBand || value.number > (question.max ?? Number.POSITIVE_INFINITY) });
  }
  if (question.type === 'text' && value.kind === 'text')
    return found({ textTooLong: value.text.length > LONGEST_TEXT });
  return ['wrongKind'];
}

function checkPhase(question: PhaseQuestion, phase: number): readonly AnswerIssue[] {
  const phases = question.statements.map((statement) => statement.phase);
  if (phases.includes(phase)) return [];
  const half = phases.includes(phase - 0.5);
  // There is nothing between the last statement and a next one.
  if (half && question.between && phases.some((other) => other > phase)) return [];
  return [half ? 'halfStepNotAllowed' : 'unknownStatement'];
}

function checkOptions(options: readonly { readonly id: string }[], chosen: readonly string[]): readonly AnswerIssue[] {
  return found({
    unknownOption: chosen.some((id) => options.every((option) => option.id !== id)),
    duplicateOption: hasDuplicates(chosen),
  });
}

function hasDuplicates(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

/** The names of the checks that failed, in the order written. */
function found(checks: Partial<Record<AnswerIssue, boolean>>): AnswerIssue[] {
  return (Object.keys(checks) as AnswerIssue[]).filter((issue) => checks[issue]);
}
