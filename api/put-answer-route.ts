import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Answer } from '#core/response/answer.ts';
import { answerSchema } from '#core/response/answer-schema.ts';
import { invalidSchema, json, problemSchema } from './problem.ts';

const storedAnswer: z.ZodType<Answer | null> = answerSchema.nullable();
const savedSchema = z.object({ version: z.int(), answered: z.int(), asked: z.int() });
const changedSchema = problemSchema.extend({
  current: z.object({ answer: storedAnswer, comment: z.string(), link: z.string(), version: z.int() }).optional(),
});

export const keySchema = z.object({ 'idempotency-key': z.string() });
export const entrySchema = z.strictObject({
  answer: answerSchema.nullable(),
  comment: z.string(),
  link: z.string(),
  seen: z.int().min(0),
  questionnaire: z.string().optional().openapi({
    description:
      'Content hash of the version that the answer was given to. Nothing is saved when the assessment has another by now in which the question is not the same.',
  }),
});

/** What the description of the API says of saving an answer; done by put-answer.ts. */
export const putAnswerRoute = createRoute({
  method: 'put',
  path: '/assessments/{token}/answers/{question}',
  summary: 'Saves, replaces or clears one answer. Repeating a request with the same key changes nothing.',
  request: {
    params: z.object({ token: z.string(), question: z.string() }),
    headers: keySchema,
    body: { required: true, content: { 'application/json': { schema: entrySchema } } },
  },
  responses: {
    200: json('Stored, with the new version of the answer and how many questions are answered.', savedSchema),
    400: json('The body is not JSON.', problemSchema),
    404: json('No such assessment, or no such question in it.', problemSchema),
    409: json(
      'Changed by somebody else, or another question by now (then with `current`); submitted, deleted, or the key was used.',
      changedSchema,
    ),
    411: json('Sent without a length.', problemSchema),
    413: json('Too large.', problemSchema),
    415: json('Not JSON.', problemSchema),
    422: json('Not an answer to this question.', invalidSchema),
    429: json('Too many unknown links from this address.', problemSchema),
    503: json('The database is busy or full; try again.', problemSchema),
  },
});
