import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { listQuestionnaires } from '#server/list-questionnaires.ts';
import { findPublished, listPublished } from '#server/published-versions.ts';
import { readableBy } from '#server/readable.ts';
import { openApiApp } from './open-api-app.ts';
import { json, problem, problemSchema } from './problem.ts';

const unknown = json('No such questionnaire, or no such version of it.', problemSchema);
const id = z.object({ questionnaire: z.string() });

const questionnaireSchema = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  description: z.string(),
  questions: z.int(),
  dimensions: z.int(),
});

const versionSchema = z.object({
  version: z.string(),
  hash: z.string().openapi({ description: 'Of its content: what names it for good, whatever the label says.' }),
  status: z.enum(['published', 'retired']),
  since: z.string().openapi({ description: 'When it was published here, or retired.' }),
  current: z.boolean().openapi({ description: 'New assessments are started with it.' }),
});

const getAll = createRoute({
  method: 'get',
  path: '/questionnaires',
  summary: 'The questionnaires that an assessment can be started with, in the language that is asked for.',
  responses: { 200: json('Each with its newest published version.', z.array(questionnaireSchema)) },
});

const getVersions = createRoute({
  method: 'get',
  path: '/questionnaires/{questionnaire}/versions',
  summary: 'The versions of a questionnaire that were published here, newest first. Drafts are not among them.',
  request: { params: id },
  responses: { 200: json('Published and retired ones.', z.array(versionSchema)), 404: unknown },
});

const getContent = createRoute({
  method: 'get',
  path: '/questionnaires/{questionnaire}/versions/{hash}',
  summary: 'One version in full, in the format of questionnaire files. It never changes.',
  request: { params: id.extend({ hash: z.string() }) },
  responses: { 200: json('As a file of it would say, in JSON.', z.looseObject({})), 404: unknown },
});

export const questionnaires = openApiApp();

questionnaires.openapi(getAll, async (c) => {
  const cards = await listQuestionnaires(readableBy(c.req.header('cookie'), c.req.header('accept-language')));
  return c.json(
    cards.map(({ minutes: _, profiles: _profiles, ...card }) => card),
    200,
  );
});

questionnaires.openapi(getVersions, async (c) => {
  const versions = await listPublished(c.req.valid('param').questionnaire);
  return versions.length === 0 ? problem(c, 'notFound') : c.json([...versions], 200);
});

questionnaires.openapi(getContent, async (c) => {
  const { questionnaire, hash } = c.req.valid('param');
  const content = await findPublished(questionnaire, hash);
  return content === null ? problem(c, 'notFound') : c.json({ ...content }, 200);
});
