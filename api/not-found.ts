import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { ofAssessments } from '#server/http/slow-guesses.ts';
import { makeFailedLookups } from '#server/request-limits.ts';
import type { ApiEnvironment } from './open-api-app.ts';
import { problem, problemReply } from './problem.ts';
import type { Reply } from './reply.ts';

const failures = makeFailedLookups(Date.now, ofAssessments);

/** The answer for a token that leads nowhere: the same as for any address that leads nowhere, until there are too many. */
export function notFound(c: Context<ApiEnvironment>) {
  const wait = failures.note(addressOf(c.env.incoming));
  if (wait === null) return problem(c, 'notFound');
  c.header('retry-after', String(wait));
  return problem(c, 'tooMany');
}

/** The same without Hono. */
export function notFoundReply(request: IncomingMessage): Reply {
  const wait = failures.note(addressOf(request));
  return wait === null ? problemReply('notFound') : problemReply('tooMany', {}, { 'retry-after': String(wait) });
}

/** As the listener in front has found out, by a trusted proxy if need be. */
function addressOf({ headers }: IncomingMessage): string {
  return String(headers['x-client-address'] ?? '');
}
