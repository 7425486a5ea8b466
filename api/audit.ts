import { createRoute, z } from '@hono/zod-openapi';
import { auditKinds } from '#core/audit/events.ts';
import { exportEvents } from '#server/audit/export-events.ts';
import { authorise } from '#server/authorise.ts';
import { viewerOf } from '#server/viewer.ts';
import { fileStream } from './file-stream.ts';
import { openApiApp } from './open-api-app.ts';
import { problem, problemSchema } from './problem.ts';

const route = createRoute({
  method: 'get',
  path: '/audit.csv',
  summary: 'Who changed what when, the youngest first. For administrators.',
  request: {
    query: z.object({ q: z.string().max(80).default(''), kind: z.enum(auditKinds).or(z.literal('')).default('') }),
  },
  responses: {
    200: { description: 'A CSV file.' },
    404: { description: 'Not for who asks.', content: { 'application/json': { schema: problemSchema } } },
  },
});

export const audit = openApiApp().openapi(route, async (c) => {
  const allowed = authorise(await viewerOf(c.req.header('cookie')), 'administer');
  if (!allowed) return problem(c, 'notFound');
  const { q, kind } = c.req.valid('query');
  const parts = exportEvents(allowed, { words: q, kind: kind || null });
  return c.body(fileStream(parts), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="audit.csv"',
  });
});
