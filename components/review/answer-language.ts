import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';

/** The language of what was said to a question: a person's own words are in one that we do not know. */
export function ofAnswer(question: Question, langOf: LangOf): LangOf {
  return question.type === 'text' ? () => undefined : langOf;
}
