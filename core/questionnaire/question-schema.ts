import * as z from 'zod';
import { id, line, phase, text, weight } from './text-schema.ts';

/** What every question may say. */
const common = {
  id,
  text,
  help: text.exactOptional(),
  weight: weight.exactOptional(),
  gate: z.boolean().exactOptional(),
  scored: z.boolean().exactOptional(),
  required: z.boolean().exactOptional(),
  allowUnknown: z.boolean().exactOptional(),
  allowNotApplicable: z.boolean().exactOptional(),
  allowComment: z.boolean().exactOptional(),
};

const option = { id, title: line, description: text.exactOptional() };

const outcome = { result: line, phase };
const rules = z.strictObject({
  when: z
    .array(z.strictObject({ if: line, ...outcome }))
    .min(1)
    .max(100),
  otherwise: z.strictObject(outcome).exactOptional(),
});

const phaseNumber = z.string().regex(/^[0-9]$/, 'write the number of a phase here.');

const phaseQuestion = z.strictObject({
  ...common,
  /** Left out by most authors: statements make a phase question. */
  type: z.literal('phase').optional(),
  /** A list (phases from 0, none missing) or a map from phase to statement. */
  statements: z.union([z.array(text).min(2).max(10), z.record(phaseNumber, text)]),
  between: z.boolean().exactOptional(),
});

const scaleQuestion = z.strictObject({
  ...common,
  type: z.literal('scale'),
  points: z
    .array(z.union([line, z.strictObject({ title: line, score: z.number().exactOptional() })]))
    .min(2)
    .max(100),
  reversed: z.boolean().exactOptional(),
});

const choiceQuestion = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: z
    .array(z.strictObject({ ...option, phase: phase.exactOptional(), score: z.number().exactOptional() }))
    .min(2)
    .max(100),
  rules: rules.exactOptional(),
});

const multiQuestion = z.strictObject({
  ...common,
  type: z.literal('multi'),
  options: z
    .array(z.strictObject({ ...option, score: z.number().exactOptional(), exclusive: z.boolean().exactOptional() }))
    .min(1)
    .max(100),
  rules: rules.exactOptional(),
});

const practicesQuestion = z.strictObject({
  ...common,
  type: z.literal('practices'),
  practices: z
    .array(z.strictObject({ id, title: line, phase: phase.min(1, 'a practice belongs to phase 1 or higher.') }))
    .min(1)
    .max(100),
});

const numberQuestion = z.strictObject({
  ...common,
  type: z.literal('number'),
  unit: line,
  better: z.enum(['higher', 'lower']),
  /** Half-open [from, to); a missing end is infinite. */
  bands: z
    .array(z.strictObject({ from: z.number().exactOptional(), to: z.number().exactOptional(), phase }))
    .min(1)
    .max(50),
  /** The highest answer, itself included: half-open bands alone could not end at 100 %. */
  max: z.number().exactOptional(),
});

const fraction = z.number().min(0).max(1);

const criterionQuestion = z
  .strictObject({
    ...common,
    type: z.literal('criterion'),
    level: phase.min(1, 'a level is 1 or higher.'),
    /** Adds "partly met" with this fraction to the two usual options. */
    partly: fraction.exactOptional(),
    options: z
      .array(z.strictObject({ id, title: line, fraction }))
      .min(2)
      .max(20)
      .exactOptional(),
  })
  .refine((question) => question.partly === undefined || question.options === undefined, {
    path: ['partly'],
    error: 'this has no effect beside `options`; give one of the two.',
  });

const textQuestion = z.strictObject({ ...common, type: z.literal('text') });

export const questionSchema = z.discriminatedUnion('type', [
  phaseQuestion,
  scaleQuestion,
  choiceQuestion,
  multiQuestion,
  practicesQuestion,
  numberQuestion,
  criterionQuestion,
  textQuestion,
]);

export type FileQuestion = z.infer<typeof questionSchema>;
