import * as z from 'zod';
import { nodeRule, nodeSchema } from './node-schema.ts';
import { answersSchema } from './question-schema.ts';
import { audiences } from './questionnaire.ts';
import { statuses } from './status.ts';
import { stepSchema } from './step-schema.ts';
import { id, line, link, text } from './text-schema.ts';

const notAShare = 'this must be above 0 and at most 1, as a number or a fraction such as `2/3`.';

/** A share of a gate: 0.75 or "2/3". */
const share = z.union([
  z.number().positive(notAShare).max(1, notAShare),
  z
    .string()
    .regex(/^[1-9][0-9]{0,3}\/[1-9][0-9]{0,3}$/, notAShare)
    .refine((fraction) => shareOf(fraction) <= 1, notAShare),
]);

/** The number meant by a share of the file. */
export function shareOf(written: number | string): number {
  if (typeof written === 'number') return written;
  const [part, whole] = written.split('/');
  return Number(part) / Number(whole);
}

/** A language tag (BCP 47, its usual part). */
export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'this must be a language tag such as `en` or `de-AT`.');

/** A shorter look: the questions listed, or those for an audience. */
const profile = z
  .strictObject({
    id,
    title: line,
    description: text.exactOptional(),
    questions: z.array(id).max(2000).exactOptional(),
    audience: z.enum(audiences).exactOptional(),
  })
  .refine(({ questions, audience }) => (questions === undefined) !== (audience === undefined), {
    error: 'a profile has either `questions` or an `audience`.',
  });

/** An id of an earlier version; of an option with its question before it. */
const retiredId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}(\.[a-z0-9][a-z0-9-]{0,63})?$/, 'write an id here, or `question.option`.');

/**
 * The questionnaire file as people write it: structure only. What refers to what is checked by `checks/`, and defaults
 * are filled in by `normalise.ts`.
 */
export const questionnaireSchema = z.strictObject({
  id,
  version: line.max(64),
  status: z.enum(statuses).exactOptional(),
  title: line,
  description: text.exactOptional(),
  locale: locale.exactOptional(),
  licence: line.exactOptional(),
  attribution: text.exactOptional(),
  sources: z.array(link).max(50).exactOptional(),
  phases: z
    .array(z.strictObject({ title: line, description: text.exactOptional() }))
    .min(2)
    .max(10),
  displayBase: z.literal([0, 1]).exactOptional(),
  gate: z.strictObject({ share: share.exactOptional(), dimensions: share.exactOptional() }).exactOptional(),
  rule: nodeRule.exactOptional(),
  /** Of questions that do not say it themselves. */
  allowUnknown: z.boolean().exactOptional(),
  allowNotApplicable: z.boolean().exactOptional(),
  glossary: z
    .array(z.strictObject({ term: line, meaning: text }))
    .max(200)
    .exactOptional(),
  profiles: z.array(profile).max(50).exactOptional(),
  changelog: z
    .array(z.strictObject({ version: line.max(64), text }))
    .max(200)
    .exactOptional(),
  retired: z.array(retiredId).max(5000).exactOptional(),
  answerSets: z.record(id, answersSchema).exactOptional(),
  dimensions: z.array(nodeSchema).min(1).max(200),
  steps: z.array(stepSchema).max(1000).exactOptional(),
  /** By language; what is in one is read by `read-translation.ts`. */
  translations: z.record(locale, z.record(z.string(), z.unknown())).exactOptional(),
});

export type QuestionnaireFile = z.infer<typeof questionnaireSchema>;
