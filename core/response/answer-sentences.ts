import { LONGEST_REASON, LONGEST_TEXT } from './answer-limits.ts';
import type { AnswerIssue } from './check-answer.ts';

/** For programs and for authors of files; the pages have sentences of their own for each code. */
export const answerSentences: Readonly<Record<AnswerIssue, string>> = {
  wrongKind: 'This kind of answer does not fit the type of the question.',
  unknownNotAllowed: 'This question cannot be answered with "I don\'t know".',
  notApplicableNotAllowed: 'This question cannot be marked as not applicable.',
  reasonMissing: 'Not applicable needs a reason.',
  reasonTooLong: `A reason has at most ${LONGEST_REASON} characters.`,
  unknownStatement: 'The question has no statement for this phase.',
  halfStepNotAllowed: 'The question has no step in between here.',
  unknownPoint: 'The scale has no such point.',
  unknownOption: 'The question has no such option.',
  duplicateOption: 'An option was chosen twice.',
  exclusiveWithOthers: 'One of the options excludes the others.',
  unknownPractice: 'The question has no such practice.',
  duplicatePractice: 'A practice was named twice.',
  practiceDoneAndNotApplicable: 'A practice cannot be done and not applicable at once.',
  numberNotFinite: 'The answer is not a number.',
  numberOutOfRange: 'The number is outside the range of the question.',
  textTooLong: `A text has at most ${LONGEST_TEXT} characters.`,
};
