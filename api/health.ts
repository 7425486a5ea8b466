import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { openApiApp } from './open-api-app.ts';

const route = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is the process answering? It does not touch the database.',
  responses: {
    200: { description: 'Yes.', content: { 'application/json': { schema: z.object({ ok: z.literal(true) }) } } },
  },
});

export const health = openApiApp().openapi(route, (c) => c.json({ ok: true } as const, 200));
