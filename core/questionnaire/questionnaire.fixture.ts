import { normalise } from './normalise.ts';
import type { Questionnaire } from './questionnaire.ts';
import { type QuestionnaireFile, questionnaireSchema } from './schema.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A dimension's question with four statements, unless overridden. */
export function question(id: string, overrides: Entry = {}): Entry {
  return 'type' in overrides
    ? { id, text: 'What?', ...overrides }
    : { id, text: 'What?', statements: ['None.', 'Some.', 'Most.', 'All.'], ...overrides };
}

/** A step of dimension `d` that raises everything from phase 0 to the last, unless overridden. */
export function step(id: string, overrides: Entry = {}): Entry {
  const leads = { from: 0, to: 3 };
  const texts = { title: 'Do it', why: 'So.', how: 'So.', outcome: 'Done.', metrics: ['Times'], example: 'They did.' };
  return { id, ...texts, dimension: 'd', leads, effort: 1, ...overrides };
}

/** The file of a sound questionnaire with four phases, a dimension `d`, its question `q` and a step `s`. */
export function file(overrides: Entry = {}): Entry {
  return {
    id: 'model',
    version: '1',
    title: 'Model',
    phases: ['Initial', 'Managed', 'Defined', 'Optimizing'].map((title) => ({ title })),
    dimensions: [{ id: 'd', title: 'D', questions: [question('q')] }],
    steps: [step('s')],
    ...overrides,
  };
}

/** The same with these questions in its only dimension. */
export function fileWith(questions: readonly Entry[], dimension: Entry = {}, overrides: Entry = {}): Entry {
  return file({ dimensions: [{ id: 'd', title: 'D', questions, ...dimension }], ...overrides });
}

/** The questionnaire of a file whose structure is sound. */
export function questionnaireOf(entry: Entry): Questionnaire {
  const parsed: QuestionnaireFile = questionnaireSchema.parse(entry);
  return normalise(parsed);
}
