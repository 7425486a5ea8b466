import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Refuses a body of more than so many bytes. Its length is announced: the guard has refused all others. */
export function limitBody(bytes: number): MiddlewareHandler {
  return async (c, next) => {
    if (Number(c.req.header('content-length') ?? 0) > bytes) return problem(c, 'tooLarge');
    await next();
  };
}
