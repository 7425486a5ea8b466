import type { NumberQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import type { AnswerIssue } from './check-answer.ts';

/** As a hint: which numbers a question offers, where another was given. */
export function offeredInstead(question: Question, code: AnswerIssue): { readonly hint?: string } {
  if (code === 'unknownStatement' && question.type === 'phase')
    return { hint: `It has ${question.statements.map(({ phase }) => phase).join(', ')}.` };
  if (code === 'unknownPoint' && question.type === 'scale')
    return { hint: `It has 0 to ${question.points.length - 1}.` };
  if (code === 'numberOutOfRange' && question.type === 'number') return { hint: rangeOf(question) };
  return {};
}

function rangeOf({ bands, max }: NumberQuestion): string {
  const from = bands[0]?.from ?? Number.NEGATIVE_INFINITY;
  const to = bands.at(-1)?.to ?? Number.POSITIVE_INFINITY;
  const parts = [
    ...(Number.isFinite(from) ? [`${from} or more`] : []),
    ...(max !== undefined ? [`${max} or less`] : Number.isFinite(to) ? [`less than ${to}`] : []),
  ];
  return `It is ${parts.join(', and ')}.`;
}
