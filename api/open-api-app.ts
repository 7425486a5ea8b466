import type { HttpBindings } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { issuesIn } from './issues-in.ts';
import { problemWith } from './problem.ts';

/** What every handler gets beside the request: Node's own request and response. */
export type ApiEnvironment = { Bindings: HttpBindings };

/** A group of routes. What their schemas refuse is answered in one way. */
export function openApiApp(): OpenAPIHono<ApiEnvironment> {
  return new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result, c) =>
      result.success ? undefined : problemWith(c, 'invalid', { issues: issuesIn(result.error) }),
  });
}
