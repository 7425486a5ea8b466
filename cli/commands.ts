import type { Command } from './command.ts';

const small = 'docs/guides/examples/code-review';

/** The commands in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    operands: ['FILE…'],
    repeats: true,
    options: ['json', 'strict'],
    examples: ['validate questionnaires/delivery-metrics.yaml', 'validate --strict --json questionnaires/*.yaml'],
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'schema',
    operands: [],
    repeats: false,
    options: ['answers'],
    examples: ['schema', 'schema --answers'],
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'print',
    operands: ['FILE'],
    repeats: false,
    options: [],
    examples: [`print ${small}-1.yaml`],
    load: async () => (await import('./print.ts')).print,
  },
  {
    name: 'diff',
    operands: ['BEFORE', 'AFTER'],
    repeats: false,
    options: ['json'],
    examples: [`diff ${small}-1.yaml ${small}-2.yaml`],
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'score',
    operands: ['QUESTIONNAIRE', 'ANSWERS'],
    repeats: false,
    options: ['json'],
    examples: [`score ${small}-1.yaml ${small}-answers.yaml`],
    load: async () => (await import('./score.ts')).score,
  },
  {
    name: 'route',
    operands: ['QUESTIONNAIRE', 'ANSWERS'],
    repeats: false,
    options: ['json', 'target'],
    examples: [
      `route ${small}-1.yaml ${small}-answers.yaml`,
      `route ${small}-1.yaml ${small}-answers.yaml --target 2 --target speed=3`,
    ],
    load: async () => (await import('./route.ts')).route,
  },
  {
    name: 'move',
    operands: [],
    repeats: false,
    options: ['from', 'to'],
    needs: ['from', 'to'],
    examples: ['move --from data/phaseline.db --to postgres://phaseline@db.example.org/phaseline'],
    load: async () => (await import('./move.ts')).move,
  },
  {
    name: 'export-data',
    operands: ['FILE'],
    repeats: false,
    options: [],
    examples: ['export-data phaseline-data.json'],
    load: async () => (await import('./export-data.ts')).exportData,
  },
  {
    name: 'import-data',
    operands: ['FILE'],
    repeats: false,
    options: [],
    examples: ['import-data phaseline-data.json'],
    load: async () => (await import('./import-data.ts')).importData,
  },
  {
    name: 'reset-password',
    operands: ['ADDRESS'],
    repeats: false,
    options: [],
    examples: ['reset-password ada@example.org'],
    load: async () => (await import('./reset-password.ts')).resetPassword,
  },
];
