import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { LONGEST_REASON, LONGEST_TEXT } from '#core/response/answer-limits.ts';
import { type AnswerIssue, checkAnswer } from '#core/response/check-answer.ts';
import { isStorable } from './answer-note.ts';
import type { Issue } from './issue.ts';

/** For programs that call the API; the pages have sentences of their own for each code. */
const sentences: Readonly<Record<AnswerIssue, string>> = {
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

/** What is wrong with an answer to this question; nothing when it may be kept. Clearing an answer always may. */
export function answerIssues(question: Question, answer: Answer | null): Issue[] {
  if (answer === null) return [];
  const codes = checkAnswer(question, answer);
  const issues: Issue[] = codes.map((code) => ({ path: ['answer'], code, message: sentences[code] }));
  if (isStorable(freeText(answer))) return issues;
  const message = 'The text has characters that cannot be stored.';
  return [...issues, { path: ['answer'], code: 'badCharacters', message }];
}

function freeText(answer: Answer): string {
  if (answer.kind === 'text') return answer.text;
  return answer.kind === 'notApplicable' ? answer.reason : '';
}
