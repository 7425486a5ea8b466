import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { registry } from '#server/registry.ts';
import { storageFailure } from '#server/storage-failure.ts';
import type { ApiEnvironment } from './open-api-app.ts';
import { problem, problemWith } from './problem.ts';

/** Whatever a handler threw becomes one of the API's problems; what it was stands in the log under the request's id. */
export function onError(error: Error, c: Context<ApiEnvironment>): Response {
  if (error instanceof HTTPException) {
    if (error.status === 415) return problem(c, 'unsupportedType');
    if (error.status === 413) return problem(c, 'tooLarge');
    return problem(c, 'malformed');
  }
  const requestId = String(c.env.outgoing.getHeader('x-request-id') ?? '');
  const { log } = registry();
  const entry = { id: requestId, err: error };
  switch (storageFailure(error)) {
    case 'busy':
    // The connection died before the answer: the client repeats with the same key, which is safe.
    case 'lost':
      log.warn(entry, 'storage busy');
      c.header('retry-after', '1');
      return problem(c, 'busy');
    case 'disk':
      log.error(entry, 'storage failed');
      c.header('retry-after', '10');
      return problem(c, 'storage');
    case 'broken':
    case null:
      log.error(entry, 'request failed');
      return problemWith(c, 'internal', { requestId });
  }
}
