import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import type { AnswerSection } from '#core/response/sections.ts';

/** A question that deserves a second look before submitting. */
export interface ReviewLine {
  readonly question: Question;
  /** From 1, among all that are asked. */
  readonly number: number;
  readonly is: 'open' | 'openRequired' | 'unknown' | 'notApplicable';
  /** Why it does not apply; else empty. */
  readonly reason: string;
}

/** The questions of a section that are open, unknown or not applicable, in order. */
export function reviewLines(
  { questions, first }: AnswerSection,
  answers: ReadonlyMap<string, { readonly answer: Answer | null }>,
): ReviewLine[] {
  return questions.flatMap((question, index): ReviewLine[] => {
    const answer = answers.get(question.id)?.answer ?? null;
    const line = { question, number: first + index, reason: '' };
    if (answer === null) return [{ ...line, is: question.required ? 'openRequired' : 'open' }];
    if (answer.kind === 'unknown') return [{ ...line, is: 'unknown' }];
    return answer.kind === 'notApplicable' ? [{ ...line, is: 'notApplicable', reason: answer.reason }] : [];
  });
}
