import { createRoute } from '@hono/zod-openapi';
import { authorise } from '#server/authorise.ts';
import { downloadData } from '#server/own-data/export-data.ts';
import { importHere } from '#server/own-data/import-here.ts';
import { viewerOf } from '#server/viewer.ts';
import { fileStream } from './file-stream.ts';
import { openApiApp } from './open-api-app.ts';
import { problem, problemSchema } from './problem.ts';

/** More would make the address of the page too long. */
const mostFaults = 5;

const route = createRoute({
  method: 'get',
  path: '/data.json',
  summary: 'The data of this installation but for confidential and anonymous rounds. For administrators.',
  responses: {
    200: { description: 'A file that `phaseline import-data` reads.' },
    404: { description: 'Not for who asks.', content: { 'application/json': { schema: problemSchema } } },
  },
});

const put = createRoute({
  method: 'post',
  path: '/data.json',
  summary:
    'Puts such a file into an installation that only its administrator has worked in. A form with the field `file`.',
  responses: {
    303: { description: 'Back to the page, which says what came of it.' },
    404: { description: 'Not for who asks.', content: { 'application/json': { schema: problemSchema } } },
  },
});

export const data = openApiApp();

data.openapi(put, async (c) => {
  // Before the body is read.
  const allowed = authorise(await viewerOf(c.req.header('cookie')), 'administer');
  if (!allowed) return problem(c, 'notFound');
  const back = (said: Readonly<Record<string, string>>) =>
    c.redirect(`/administration/data?${new URLSearchParams(said)}`, 303);
  const text = await fileIn(c.req.raw);
  if (text === null) return back({ problem: 'noFile' });
  const imported = await importHere(allowed, text);
  switch (imported.is) {
    case 'imported':
      return back({ note: 'imported', rows: String(imported.rows) });
    case 'faulty':
      return back({ problem: 'faulty', faults: JSON.stringify(imported.faults.slice(0, mostFaults)) });
    case 'refused':
      return back({ problem: 'refused', table: imported.table });
    case 'inUse':
      return back({ problem: 'inUse' });
  }
});

/** The text of the file in a form; null when there is none. */
async function fileIn(request: Request): Promise<string | null> {
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  return file instanceof File && file.size > 0 ? file.text() : null;
}

data.openapi(route, async (c) => {
  const allowed = authorise(await viewerOf(c.req.header('cookie')), 'administer');
  if (!allowed) return problem(c, 'notFound');
  return c.body(fileStream(downloadData(allowed)), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="phaseline-data.json"',
  });
});
