import { createRoute } from '@hono/zod-openapi';
import { authorise } from '#server/authorise.ts';
import { exportGroups, groupsTemplate } from '#server/groups/export-groups.ts';
import { viewerOf } from '#server/viewer.ts';
import { openApiApp } from './open-api-app.ts';
import { problem, problemSchema } from './problem.ts';

const csv = (path: '/teams.csv' | '/teams-template.csv', summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    responses: {
      200: { description: 'A CSV file in the form that the import of teams reads.' },
      404: { description: 'Not for who asks.', content: { 'application/json': { schema: problemSchema } } },
    },
  });

const headers = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.csv"`,
});

export const teams = openApiApp()
  .openapi(csv('/teams.csv', 'Teams with their people and tags. For the platform team.'), async (c) => {
    const allowed = authorise(await viewerOf(c.req.header('cookie')), 'manageGroups');
    if (!allowed) return problem(c, 'notFound');
    return c.body(await exportGroups(allowed), 200, headers('teams'));
  })
  .openapi(csv('/teams-template.csv', 'A file of teams to fill in.'), (c) =>
    c.body(groupsTemplate(), 200, headers('teams-template')),
  );
