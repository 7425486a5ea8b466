import { createRoute } from '@hono/zod-openapi';
import { authorise } from '#server/authorise.ts';
import { downloadData } from '#server/own-data/export-data.ts';
import { viewerOf } from '#server/viewer.ts';
import { fileStream } from './file-stream.ts';
import { openApiApp } from './open-api-app.ts';
import { problem, problemSchema } from './problem.ts';

const route = createRoute({
  method: 'get',
  path: '/data.json',
  summary: 'The data of this installation but for confidential and anonymous rounds. For administrators.',
  responses: {
    200: { description: 'A file that `phaseline import-data` reads.' },
    404: { description: 'Not for who asks.', content: { 'application/json': { schema: problemSchema } } },
  },
});

export const data = openApiApp().openapi(route, async (c) => {
  const allowed = authorise(await viewerOf(c.req.header('cookie')), 'administer');
  if (!allowed) return problem(c, 'notFound');
  return c.body(fileStream(downloadData(allowed)), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="phaseline-data.json"',
  });
});
