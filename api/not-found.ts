import type { Context } from 'hono';
import { makeFailedLookups } from '#server/request-limits.ts';
import type { ApiEnvironment } from './open-api-app.ts';
import { problem, problemReply } from './problem.ts';
import type { Reply } from './reply.ts';

const failures = makeFailedLookups();

/** The answer for a token that leads nowhere: the same as for any address that leads nowhere, until there are too many. */
export function notFound(c: Context<ApiEnvironment>) {
  const wait = failures.note(c.env.incoming.socket.remoteAddress ?? '');
  if (wait === null) return problem(c, 'notFound');
  c.header('retry-after', String(wait));
  return problem(c, 'tooMany');
}

/** The same without Hono, for who asks from that address. */
export function notFoundReply(address: string): Reply {
  const wait = failures.note(address);
  return wait === null ? problemReply('notFound') : problemReply('tooMany', {}, { 'retry-after': String(wait) });
}
