import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import type { AnswerSection } from '#core/response/sections.ts';

/** A question as the review shows it. */
export interface ReviewLine {
  readonly question: Question;
  /** From 1, among all that are asked. */
  readonly number: number;
  /** `given`: it has an answer that says something. The others deserve a second look before submitting. */
  readonly is: 'open' | 'openRequired' | 'unknown' | 'notApplicable' | 'given';
  readonly answer: Answer | null;
}

/** The questions of a section, in order. */
export function reviewLines(
  { questions, first }: AnswerSection,
  answers: ReadonlyMap<string, { readonly answer: Answer | null }>,
): ReviewLine[] {
  return questions.map((question, index): ReviewLine => {
    const answer = answers.get(question.id)?.answer ?? null;
    return { question, number: first + index, is: stateOf(question, answer), answer };
  });
}

function stateOf({ required }: Question, answer: Answer | null): ReviewLine['is'] {
  if (answer === null) return required ? 'openRequired' : 'open';
  return answer.kind === 'unknown' || answer.kind === 'notApplicable' ? answer.kind : 'given';
}
