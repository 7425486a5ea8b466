import * as z from 'zod';
import { entrySchema } from './question-schema.ts';
import { id, line, marks, text, weight } from './text-schema.ts';

export const nodeRule = z.enum(['mean', 'min', 'sumOfLevelMeans', 'gated', 'percentOfMax']);

const plainNode = z.strictObject({
  id,
  title: line,
  description: text.exactOptional(),
  weight: weight.exactOptional(),
  rule: nodeRule.exactOptional(),
  questions: z.array(entrySchema).max(2000).exactOptional(),
  ...marks,
});

/** A group of questions inside a dimension. */
export type FileGroup = z.infer<typeof plainNode> & { groups?: FileGroup[] };

/** A dimension (with `questions` or `groups`) or, with `dimensions`, a group above dimensions. */
export type FileNode = FileGroup & { dimensions?: FileNode[] };

const groups = z
  .array(z.lazy(() => groupSchema))
  .max(200)
  .exactOptional();
const groupSchema: z.ZodType<FileGroup> = plainNode.extend({ groups });

export const nodeSchema: z.ZodType<FileNode> = plainNode
  .extend({
    groups,
    dimensions: z
      .array(z.lazy(() => nodeSchema))
      .max(200)
      .exactOptional(),
  })
  .refine((node) => node.dimensions === undefined || (node.questions === undefined && node.groups === undefined), {
    path: ['dimensions'],
    error: 'an entry holds either dimensions, or questions and groups, but not both.',
  });
