import type { FileAnswers } from './question-schema.ts';
import type { Answers, ChoiceOption, CriterionOption, Link, MultiOption, Statement } from './questionnaire.ts';
import { unlessEmpty } from './unless-empty.ts';

/** What can be answered, as a question or an answer set of the file says it, with every default filled in. */
export function normaliseAnswers(answers: FileAnswers): Answers {
  switch (answers.type) {
    case undefined:
    case 'phase':
      return { type: 'phase', statements: statementsOf(answers.statements), between: answers.between ?? false };
    case 'scale': {
      const points = answers.points.map((point) => (typeof point === 'string' ? { title: point } : point));
      return { type: 'scale', points, reversed: answers.reversed ?? false };
    }
    case 'choice':
      return { type: 'choice', options: answers.options.map((option): ChoiceOption => optionOf(option)) };
    case 'multi':
      return { type: 'multi', options: answers.options.map(multiOptionOf) };
    case 'criterion':
      return { type: 'criterion', options: answers.options?.map(criterionOptionOf) ?? usualOptions(answers.partly) };
  }
}

/** A list starts at phase 0; the keys of a map are phases. */
function statementsOf(statements: readonly string[] | Readonly<Record<string, string>>): Statement[] {
  return Object.entries(statements)
    .map(([phase, text]) => ({ phase: Number(phase), text }))
    .sort((a, b) => a.phase - b.phase);
}

interface FileOption {
  readonly description?: string;
  readonly links?: readonly Link[];
}

function optionOf<O extends FileOption>({ links, ...option }: O) {
  return { ...option, description: option.description ?? '', ...unlessEmpty({ links }) };
}

function multiOptionOf({
  exclusive = false,
  score = 0,
  ...option
}: Extract<FileAnswers, { type: 'multi' }>['options'][number]): MultiOption {
  // What is no value cannot stand beside values.
  return { ...optionOf(option), score, exclusive: exclusive || option.means !== undefined };
}

function criterionOptionOf({
  links,
  ...option
}: NonNullable<Extract<FileAnswers, { type: 'criterion' }>['options']>[number]): CriterionOption {
  return { ...option, ...unlessEmpty({ links }) };
}

function usualOptions(partly: number | undefined): CriterionOption[] {
  const met = { id: 'met', title: null, fraction: 1 } as const;
  const notMet = { id: 'not-met', title: null, fraction: 0 } as const;
  if (partly === undefined) return [met, notMet];
  return [met, { id: 'partly', title: null, fraction: partly }, notMet];
}
