import type { Context } from 'hono';
import * as z from 'zod';
import type { Reply } from './reply.ts';

/** Every refusal of the API: a code for programs and a sentence, in English, for the people who write them. */
export const problemSchema = z.object({ error: z.string(), message: z.string() });

/** A JSON answer, for the description of the API. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

/** With status 422: everything that is wrong with what was sent. */
export const invalidSchema = problemSchema.extend({
  issues: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])).readonly(), code: z.string(), message: z.string() }),
  ),
});

const problems = {
  malformed: [400, 'The request is malformed.'],
  notFound: [404, 'There is nothing here.'],
  notAsked: [404, 'This question is not asked in this assessment.'],
  closed: [409, 'The assessment was submitted. Open it again to change answers.'],
  deleted: [409, 'The assessment was deleted.'],
  roundClosed: [409, 'The round takes no answers now. What was saved before is in; this was not added.'],
  notShown: [404, 'This round shows nobody the result of one alone.'],
  keyReused: [409, 'This Idempotency-Key was used for another change.'],
  changed: [409, 'Somebody changed this answer in the meantime.'],
  actionChanged: [409, 'Somebody changed the same part of this action in the meantime.'],
  taken: [409, 'The team has taken this step on already.'],
  questionChanged: [409, 'The assessment has moved to another version, in which this question is not the same.'],
  notSubmitted: [409, 'There is no result before the assessment is submitted.'],
  tooLarge: [413, 'That is more than can be sent at once.'],
  unsupportedType: [415, 'This content type is not accepted here.'],
  invalid: [422, 'Some of what was sent cannot be taken.'],
  tooMany: [429, 'Too many links that do not exist were tried from this address.'],
  internal: [500, 'Something went wrong on our side.'],
  busy: [503, 'The database is busy. Try again in a moment.'],
  storage: [503, 'Nothing can be stored at the moment. Try again later.'],
} as const;

type Problems = typeof problems;
type ProblemCode = keyof Problems;

/** The answer to a request that is refused. */
export function problem<const Code extends ProblemCode>(c: Context, error: Code) {
  return problemWith(c, error, {});
}

/** As `problem`; `more` goes into the body beside code and sentence. */
export function problemWith<const Code extends ProblemCode, More extends object>(c: Context, error: Code, more: More) {
  const [status, message]: readonly [Problems[Code][0], string] = problems[error];
  return c.json({ error, message, ...more }, status);
}

/** The same without Hono. */
export function problemReply(error: ProblemCode, more: object = {}, headers: Reply['headers'] = {}): Reply {
  const [status, message] = problems[error];
  return { status, body: { error, message, ...more }, headers };
}
