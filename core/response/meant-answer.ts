import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from './answer.ts';

/** The option that stands for "does not apply" or "I don't know", if the question has one; at most one for each. */
export function optionMeaning(
  question: Question,
  means: 'notApplicable' | 'unknown',
): { readonly id: string; readonly title: string } | undefined {
  if (question.type !== 'choice' && question.type !== 'multi') return undefined;
  return question.options.find((option) => option.means === means);
}

/**
 * The answer as it is stored: choosing an option that stands for "does not apply" or "I don't know" is that answer, with
 * the option's title as the reason. Every other answer is what it is. To be applied wherever answers come in.
 */
export function meantAnswer(question: Question, answer: Answer): Answer {
  switch (answer.kind) {
    case 'notApplicable': {
      const option = answer.reason.trim() === '' ? optionMeaning(question, 'notApplicable') : undefined;
      return option ? { kind: 'notApplicable', reason: option.title } : answer;
    }
    case 'choice':
      return ofOption(question, answer.option) ?? answer;
    case 'multi':
      return (answer.options.length === 1 && ofOption(question, answer.options[0])) || answer;
    default:
      return answer;
  }
}

function ofOption(question: Question, id: string | undefined): Answer | null {
  if (question.type !== 'choice' && question.type !== 'multi') return null;
  const option = question.options.find((each) => each.id === id);
  switch (option?.means) {
    case 'notApplicable':
      return { kind: 'notApplicable', reason: option.title };
    case 'unknown':
      return { kind: 'unknown' };
    case undefined:
      return null;
  }
}
