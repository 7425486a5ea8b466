import type { Question } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';

/** What was said to a question, by the words of the question; each language makes a sentence of it. */
export type AnswerWords =
  | { readonly is: 'absent' | 'unknown' | 'none' }
  | { readonly is: 'notApplicable'; readonly reason: string }
  /** An option of a criterion that every language has a word for. */
  | { readonly is: 'criterion'; readonly option: 'met' | 'partly' | 'not-met' }
  /** Titles or a statement of the question, or the person's own text. */
  | { readonly is: 'said'; readonly parts: readonly string[] }
  | { readonly is: 'between'; readonly lower: string; readonly upper: string }
  /** `left` do not apply. */
  | { readonly is: 'practices'; readonly done: readonly string[]; readonly left: readonly string[] }
  | { readonly is: 'number'; readonly number: number; readonly unit: string };

/** Throws on an answer that is not of the question's kind. */
export function answerWords(question: Question, answer: Answer | null): AnswerWords {
  if (answer === null) return { is: 'absent' };
  if (answer.kind === 'unknown') return { is: 'unknown' };
  if (answer.kind === 'notApplicable') return { is: 'notApplicable', reason: answer.reason };
  if (question.type === 'phase' && answer.kind === 'phase') {
    const at = question.statements.findIndex(({ phase }) => phase === Math.floor(answer.phase));
    const lower = question.statements[at]?.text ?? '';
    const upper = question.statements[at + 1]?.text;
    return Number.isInteger(answer.phase) || upper === undefined
      ? { is: 'said', parts: [lower] }
      : { is: 'between', lower, upper };
  }
  if (question.type === 'scale' && answer.kind === 'scale') {
    return { is: 'said', parts: [question.points[answer.point]?.title ?? ''] };
  }
  if (question.type === 'choice' && answer.kind === 'choice') {
    return { is: 'said', parts: chosen(question.options, [answer.option]) };
  }
  if (question.type === 'criterion' && answer.kind === 'criterion') {
    const option = question.options.find(({ id }) => id === answer.option);
    return option?.title === null
      ? { is: 'criterion', option: option.id }
      : { is: 'said', parts: [option?.title ?? ''] };
  }
  if (question.type === 'multi' && answer.kind === 'multi') {
    return answer.options.length === 0
      ? { is: 'none' }
      : { is: 'said', parts: chosen(question.options, answer.options) };
  }
  if (question.type === 'practices' && answer.kind === 'practices') {
    const { practices } = question;
    return { is: 'practices', done: chosen(practices, answer.done), left: chosen(practices, answer.notApplicable) };
  }
  if (question.type === 'number' && answer.kind === 'number') {
    return { is: 'number', number: answer.number, unit: question.unit };
  }
  if (question.type === 'text' && answer.kind === 'text') return { is: 'said', parts: [answer.text] };
  throw new Error(`The answer to ${question.id} is a ${answer.kind}, not a ${question.type}`);
}

function chosen(all: readonly { readonly id: string; readonly title: string }[], ids: readonly string[]): string[] {
  return all.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
