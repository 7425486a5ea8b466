import type { FileQuestion } from './question-schema.ts';
import type { Band, CriterionQuestion, Question, Statement } from './questionnaire.ts';

/** A question of the file with every default filled in. */
export function normaliseQuestion(question: FileQuestion): Question {
  const common = commonOf(question);
  switch (question.type) {
    case undefined:
    case 'phase':
      return {
        ...common,
        type: 'phase',
        statements: statementsOf(question.statements),
        between: question.between ?? false,
      };
    case 'scale': {
      const points = question.points.map((point) => (typeof point === 'string' ? { title: point } : point));
      return { ...common, type: 'scale', points, reversed: question.reversed ?? false };
    }
    case 'choice': {
      const options = question.options.map((option) => ({ ...option, description: option.description ?? '' }));
      return { ...common, type: 'choice', options, ...(question.rules && { rules: question.rules }) };
    }
    case 'multi': {
      const options = question.options.map((option) => ({
        ...option,
        description: option.description ?? '',
        score: option.score ?? 0,
        exclusive: option.exclusive ?? false,
      }));
      return { ...common, type: 'multi', options, ...(question.rules && { rules: question.rules }) };
    }
    case 'practices':
      return { ...common, type: 'practices', practices: question.practices };
    case 'number':
      return {
        ...common,
        type: 'number',
        unit: question.unit,
        better: question.better,
        bands: bandsOf(question.bands),
        ...(question.max !== undefined && { max: question.max }),
      };
    case 'criterion':
      return {
        ...common,
        type: 'criterion',
        level: question.level,
        options: question.options ?? usualOptions(question.partly),
      };
    case 'text':
      return { ...common, type: 'text' };
  }
}

function commonOf(question: FileQuestion) {
  return {
    kind: 'question',
    id: question.id,
    text: question.text,
    help: question.help ?? '',
    weight: question.weight ?? 1,
    gate: question.gate ?? true,
    scored: question.scored ?? true,
    required: question.required ?? false,
    allowUnknown: question.allowUnknown ?? true,
    allowNotApplicable: question.allowNotApplicable ?? true,
    allowComment: question.allowComment ?? true,
  } as const;
}

/** A list starts at phase 0; the keys of a map are phases. */
function statementsOf(statements: readonly string[] | Readonly<Record<string, string>>): Statement[] {
  return Object.entries(statements)
    .map(([phase, text]) => ({ phase: Number(phase), text }))
    .sort((a, b) => a.phase - b.phase);
}

function bandsOf(bands: readonly { from?: number; to?: number; phase: number }[]): Band[] {
  return bands
    .map(({ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, phase }) => ({ from, to, phase }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from - b.from));
}

function usualOptions(partly: number | undefined): CriterionQuestion['options'] {
  const met = { id: 'met', title: null, fraction: 1 } as const;
  const notMet = { id: 'not-met', title: null, fraction: 0 } as const;
  if (partly === undefined) return [met, notMet];
  return [met, { id: 'partly', title: null, fraction: partly }, notMet];
}
