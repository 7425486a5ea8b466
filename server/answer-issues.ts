import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { answerSentences } from '#core/response/answer-sentences.ts';
import { checkAnswer } from '#core/response/check-answer.ts';
import { isStorable } from './answer-note.ts';
import type { Issue } from './issue.ts';

/** What is wrong with an answer to this question; nothing when it may be kept. Clearing an answer always may. */
export function answerIssues(question: Question, answer: Answer | null): Issue[] {
  if (answer === null) return [];
  const codes = checkAnswer(question, answer);
  const issues: Issue[] = codes.map((code) => ({ path: ['answer'], code, message: answerSentences[code] }));
  if (isStorable(freeText(answer))) return issues;
  const message = 'The text has characters that cannot be stored.';
  return [...issues, { path: ['answer'], code: 'badCharacters', message }];
}

function freeText(answer: Answer): string {
  if (answer.kind === 'text') return answer.text;
  return answer.kind === 'notApplicable' ? answer.reason : '';
}
