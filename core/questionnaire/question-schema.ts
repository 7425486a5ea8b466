import * as z from 'zod';
import { audiences } from './questionnaire.ts';
import { condition, id, line, link, marks, phase, text, weight } from './text-schema.ts';

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
  scope: text.exactOptional(),
  examples: z.array(text).max(50).exactOptional(),
  links: z.array(link).max(50).exactOptional(),
  /** One, a list, or `all`, which is the same as leaving it out. */
  audience: z.union([z.enum([...audiences, 'all']), z.array(z.enum(audiences)).min(1).max(3)]).exactOptional(),
  dependsOn: z.array(id).max(100).exactOptional(),
  ...marks,
};

const links = z.array(link).max(20).exactOptional();

/** `means`: choosing the option is no value but the answer "does not apply" or "I don't know". */
const option = {
  id,
  title: line,
  description: text.exactOptional(),
  means: z.enum(['notApplicable', 'unknown']).exactOptional(),
  links,
};

const outcome = { result: line, phase };
const rules = z.strictObject({
  when: z
    .array(z.strictObject({ if: line, ...outcome }))
    .min(1)
    .max(100),
  otherwise: z.strictObject(outcome).exactOptional(),
});

const phaseNumber = z.string().regex(/^[0-9]$/, 'write the number of a phase here.');

const phaseAnswers = {
  /** Left out by most authors: statements make a phase question. */
  type: z.literal('phase').optional(),
  /** A list (phases from 0, none missing) or a map from phase to statement. */
  statements: z.union([
    z.array(text).min(2).max(10),
    z.record(phaseNumber, text).refine((map) => Object.keys(map).length > 0, 'this needs at least 1 entry.'),
  ]),
  between: z.boolean().exactOptional(),
};

const scaleAnswers = {
  type: z.literal('scale'),
  points: z
    .array(z.union([line, z.strictObject({ title: line, score: z.number().exactOptional() })]))
    .min(2)
    .max(100),
  reversed: z.boolean().exactOptional(),
};

const choiceAnswers = {
  type: z.literal('choice'),
  options: z
    .array(z.strictObject({ ...option, phase: phase.exactOptional(), score: z.number().exactOptional() }))
    .min(2)
    .max(100),
};

const multiAnswers = {
  type: z.literal('multi'),
  options: z
    .array(z.strictObject({ ...option, score: z.number().exactOptional(), exclusive: z.boolean().exactOptional() }))
    .min(1)
    .max(100),
};

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

const criterionAnswers = {
  type: z.literal('criterion'),
  /** Adds "partly met" with this fraction to the two usual options. */
  partly: fraction.exactOptional(),
  options: z
    .array(z.strictObject({ id, title: line, description: text.exactOptional(), fraction, links }))
    .min(2)
    .max(20)
    .exactOptional(),
};

const level = phase.min(1, 'a level is 1 or higher.');

function partlyAlone(answers: { readonly partly?: number; readonly options?: readonly unknown[] }): boolean {
  return answers.partly === undefined || answers.options === undefined;
}

const partlyBeside = {
  path: ['partly'],
  error: 'this has no effect beside `options`; give one of the two.',
};

/** The answers of a question, by themselves: what a shared answer set holds. */
export const answersSchema = z.discriminatedUnion('type', [
  z.strictObject(phaseAnswers),
  z.strictObject(scaleAnswers),
  z.strictObject(choiceAnswers),
  z.strictObject(multiAnswers),
  z.strictObject(criterionAnswers).refine(partlyAlone, partlyBeside),
]);

export type FileAnswers = z.infer<typeof answersSchema>;

export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, ...phaseAnswers }),
  z.strictObject({ ...common, ...scaleAnswers }),
  z.strictObject({ ...common, ...choiceAnswers, rules: rules.exactOptional() }),
  z.strictObject({ ...common, ...multiAnswers, rules: rules.exactOptional() }),
  practicesQuestion,
  numberQuestion,
  z.strictObject({ ...common, level, ...criterionAnswers }).refine(partlyAlone, partlyBeside),
  z.strictObject({ ...common, type: z.literal('text') }),
]);

export type FileQuestion = z.infer<typeof questionSchema>;

/** A question whose answers come from a set; the rest is what a set cannot know. */
export const sharedQuestionSchema = z.strictObject({
  ...common,
  answers: id,
  between: z.boolean().exactOptional(),
  reversed: z.boolean().exactOptional(),
  level: level.exactOptional(),
  rules: rules.exactOptional(),
});

export type FileSharedQuestion = z.infer<typeof sharedQuestionSchema>;

/** Text between questions. */
export const contentSchema = z.strictObject({ id, content: text, showIf: condition.exactOptional() });

/** What a list of questions holds: `describe-zod-issue.ts` tells the three apart by the keys `answers` and `content`. */
export const entrySchema = z.union([questionSchema, sharedQuestionSchema, contentSchema]);

export type FileEntry = z.infer<typeof entrySchema>;
