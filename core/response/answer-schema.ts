import * as z from 'zod';
import type { Answer } from './answer.ts';
import { LONGEST_REASON, LONGEST_TEXT } from './answer-limits.ts';

const id = z.string().min(1).max(200);
/** More than any question offers; keeps a hostile body from costing time. */
const ids = z.array(id).max(500);

/** The shape of an answer in request bodies and JSON columns. Whether a question offers it: `checkAnswer`. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('notApplicable'), reason: z.string().max(LONGEST_REASON) }),
  z.strictObject({ kind: z.literal('phase'), phase: z.number().min(0) }),
  z.strictObject({ kind: z.literal('scale'), point: z.int().min(0) }),
  z.strictObject({ kind: z.literal('choice'), option: id }),
  z.strictObject({ kind: z.literal('multi'), options: ids }),
  z.strictObject({ kind: z.literal('practices'), done: ids, notApplicable: ids }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('criterion'), option: id }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(LONGEST_TEXT) }),
]) satisfies z.ZodType<Answer>;
