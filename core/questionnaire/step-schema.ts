import * as z from 'zod';
import { id, line, link, phase, text } from './text-schema.ts';

const trigger = z
  .strictObject({
    question: id,
    chosen: id.exactOptional(),
    notChosen: id.exactOptional(),
    band: z.int().min(0).exactOptional(),
  })
  .refine(({ question: _, ...conditions }) => Object.keys(conditions).length === 1, {
    error: 'a trigger has exactly one of `chosen`, `notChosen` and `band`.',
  });

export const stepSchema = z.strictObject({
  id,
  title: line,
  why: text,
  /** Markdown. */
  how: text,
  dimension: id,
  leads: z.strictObject({ from: phase, to: phase }),
  lifts: z.array(id).max(2000).exactOptional(),
  effort: z.int().min(1).max(5),
  requires: z.array(id).max(100).exactOptional(),
  outcome: text.exactOptional(),
  metrics: z.array(line).max(20).exactOptional(),
  example: text.exactOptional(),
  links: z.array(link).max(20).exactOptional(),
  triggers: z.array(trigger).max(20).exactOptional(),
});

export type FileStep = z.infer<typeof stepSchema>;
