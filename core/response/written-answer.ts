import * as z from 'zod';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { answerSchema } from './answer-schema.ts';

/** The id of an option; YAML reads some ids as a number or as true and false. */
const option = z.union([z.string(), z.number(), z.boolean()]);
const options = z.array(option).max(500);

/** How an answer is written by hand, by the type of its question; "unknown", "n/a" and absent are the same for all. */
export const writtenValues = {
  phase: z.number(),
  scale: z.number(),
  choice: option,
  criterion: option,
  multi: options,
  practices: z.union([
    options,
    z.strictObject({ done: options.exactOptional(), notApplicable: options.exactOptional() }),
  ]),
  number: z.number(),
  text: z.string(),
} as const satisfies Record<Question['type'], z.ZodType>;

export const writtenNotApplicable = z.strictObject({ notApplicable: z.string() });

/** Any answer of an answers file, whatever its question. What is written in full has a `kind`, as in the API. */
export const writtenAnswer = z
  .union([z.null(), option, options, writtenValues.practices.options[1], writtenNotApplicable, answerSchema])
  .describe(
    [
      'By the type of the question: a phase or the point of a scale, counted from 0; the id of an option; a list of',
      'options or of practices that are done; a number; a text. For any: unknown, or notApplicable with its reason.',
      'Nothing: not answered.',
    ].join(' '),
  );
