import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Answer } from '#core/response/answer.ts';
import { answerSchema } from '#core/response/answer-schema.ts';
import { loadResult } from '#server/load-result.ts';
import { findOpenAssessment, openAssessment } from '#server/open-assessment.ts';
import { openedIn } from '#server/read-in.ts';
import { readableBy } from '#server/readable.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { limitBody } from './limit-body.ts';
import { notFound } from './not-found.ts';
import { openApiApp } from './open-api-app.ts';
import { invalidSchema, problem, problemSchema, problemWith } from './problem.ts';

/** The largest answer: 5,000 characters each of text and comment, a link, and the JSON around them. */
const largestAnswer = 64 * 1024;

const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

const storedAnswer: z.ZodType<Answer | null> = answerSchema.nullable();
const savedSchema = z.object({ version: z.int(), answered: z.int(), asked: z.int() });
const changedSchema = problemSchema.extend({
  current: z.object({ answer: storedAnswer, comment: z.string(), link: z.string(), version: z.int() }).optional(),
});

const putAnswer = createRoute({
  method: 'put',
  path: '/assessments/{token}/answers/{question}',
  summary: 'Saves, replaces or clears one answer. Repeating a request with the same key changes nothing.',
  middleware: [limitBody(largestAnswer)],
  request: {
    params: z.object({ token: z.string(), question: z.string() }),
    headers: z.object({ 'idempotency-key': z.string() }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            answer: answerSchema.nullable(),
            comment: z.string(),
            link: z.string(),
            seen: z.int().min(0),
            questionnaire: z.string().optional().openapi({
              description:
                'Content hash of the version that the answer was given to. Nothing is saved when the assessment has another by now in which the question is not the same.',
            }),
          }),
        },
      },
    },
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

const getResult = createRoute({
  method: 'get',
  path: '/assessments/{token}/result',
  summary: 'Score, phase, the reasons and the route of a submitted assessment.',
  request: { params: z.object({ token: z.string() }) },
  responses: {
    200: json('The result.', z.looseObject({})),
    404: json('No such assessment.', problemSchema),
    409: json('Not submitted yet, or deleted.', problemSchema),
    429: json('Too many unknown links from this address.', problemSchema),
  },
});

export const assessments = openApiApp()
  .openapi(putAnswer, async (c) => {
    const { token, question } = c.req.valid('param');
    const assessment = await findOpenAssessment(token);
    if (!assessment) return notFound(c);
    const key = c.req.valid('header')['idempotency-key'];
    const outcome = await saveAnswer(assessment, { ...c.req.valid('json'), key, question });
    switch (outcome.is) {
      case 'saved': {
        const { version, answered, asked } = outcome;
        return c.json({ version, answered, asked }, 200);
      }
      case 'changed':
      case 'questionChanged':
        return problemWith(c, outcome.is, { current: outcome.current });
      case 'invalid':
        return problemWith(c, 'invalid', { issues: outcome.issues });
      case 'closed':
      case 'deleted':
      case 'keyReused':
      case 'notAsked':
      case 'roundClosed':
        return problem(c, outcome.is);
    }
  })
  .openapi(getResult, async (c) => {
    const opened = await openAssessment(c.req.valid('param').token);
    if (!opened) return notFound(c);
    if (opened.deletedAt) return problem(c, 'deleted');
    const loaded = await loadResult(
      openedIn(opened, readableBy(c.req.header('cookie'), c.req.header('accept-language'))),
    );
    if (loaded.is !== 'ready') return problem(c, loaded.is);
    const { is: _, questionnaire: _questionnaire, ...result } = loaded;
    return c.json(withoutMaps(result), 200);
  });

/** The same as plain JSON; a Map becomes an object. */
function withoutMaps(value: object): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? Object.fromEntries(part) : part)),
  );
}
