import type { Question } from '#core/questionnaire/questionnaire.ts';
import { optionMeaning } from '#core/response/meant-answer.ts';

/** Is it offered below the question's own answers? Where an option stands for it, that option is the one to choose. */
export function offersOther(question: Question, means: 'unknown' | 'notApplicable'): boolean {
  const isAllowed = means === 'unknown' ? question.allowUnknown : question.allowNotApplicable;
  return isAllowed && optionMeaning(question, means) === undefined;
}
