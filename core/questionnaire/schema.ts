import * as z from 'zod';
import { nodeRule, nodeSchema } from './node-schema.ts';
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
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'this must be a language tag such as `en` or `de-AT`.')
    .exactOptional(),
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
  glossary: z
    .array(z.strictObject({ term: line, meaning: text }))
    .max(200)
    .exactOptional(),
  profiles: z
    .array(z.strictObject({ id, title: line, description: text.exactOptional(), questions: z.array(id).max(2000) }))
    .max(50)
    .exactOptional(),
  dimensions: z.array(nodeSchema).min(1).max(200),
  steps: z.array(stepSchema).max(1000).exactOptional(),
});

export type QuestionnaireFile = z.infer<typeof questionnaireSchema>;
