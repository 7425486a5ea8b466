import type { Link, Question } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';

/** What a questionnaire says about an option, beside its title. */
export interface OptionWords {
  readonly title: string;
  /** Empty if none. */
  readonly description: string;
  readonly links: readonly Link[];
}

/** The chosen options that more is said about than their titles. */
export function chosenOptions(question: Question, answer: Answer | null): readonly OptionWords[] {
  const ids = answer?.kind === 'multi' ? answer.options : answer && 'option' in answer ? [answer.option] : [];
  if (!('options' in question)) return [];
  return question.options
    .filter(({ id }) => ids.includes(id))
    .map(({ title, description = '', links = [] }) => ({ title: title ?? '', description, links }))
    .filter(({ description, links }) => description !== '' || links.length > 0);
}
