import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { registry } from '#server/registry.ts';
import { storageFailure } from '#server/storage-failure.ts';
import type { ApiEnvironment } from './open-api-app.ts';
import { problem, problemReply } from './problem.ts';
import type { Reply } from './reply.ts';

/** What Hono makes of whatever a handler threw. */
export function onError(error: Error, c: Context<ApiEnvironment>): Response {
  if (error instanceof HTTPException) {
    if (error.status === 415) return problem(c, 'unsupportedType');
    if (error.status === 413) return problem(c, 'tooLarge');
    return problem(c, 'malformed');
  }
  const { status, body, headers } = failureReply(error, String(c.env.outgoing.getHeader('x-request-id') ?? ''));
  return Response.json(body, { status, headers: headers ?? {} });
}

/** Whatever a handler threw becomes one of the API's problems; what it was stands in the log under the request's id. */
export function failureReply(error: unknown, requestId: string): Reply {
  const { log } = registry();
  const entry = { id: requestId, err: error };
  switch (storageFailure(error)) {
    case 'busy':
      log.warn(entry, 'storage busy');
      return problemReply('busy', {}, { 'retry-after': '1' });
    // Before the answer the connection died, or the disk did not take it: the client repeats with the same key.
    case 'lost':
      log.error(entry, 'storage lost');
      return problemReply('busy', {}, { 'retry-after': '1' });
    case 'disk':
      log.error(entry, 'storage failed');
      return problemReply('storage', {}, { 'retry-after': '10' });
    case 'broken':
    case null:
      log.error(entry, 'request failed');
      return problemReply('internal', { requestId });
  }
}
