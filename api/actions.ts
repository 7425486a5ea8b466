import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import * as z from 'zod';
import { actionStatuses } from '#core/action/action.ts';
import { actionPartsSchema } from '#core/action/action-schema.ts';
import { changeAction } from '#server/actions/change-action.ts';
import { exportCalendar } from '#server/actions/export-calendar.ts';
import { listActions } from '#server/actions/list-actions.ts';
import { makeAction } from '#server/actions/make-action.ts';
import { isOwn, type Opened, type Own, openAssessment } from '#server/open-assessment.ts';
import { viewerOf } from '#server/viewer.ts';
import { limitBody } from './limit-body.ts';
import { notFound } from './not-found.ts';
import { type ApiEnvironment, openApiApp } from './open-api-app.ts';
import { invalidSchema, json, problem, problemSchema, problemWith } from './problem.ts';

const largestAction = 64 * 1024;

const token = z.object({ token: z.string() });
const key = z.object({ 'idempotency-key': z.string().regex(/^[\w-]{8,64}$/) });
const parts = actionPartsSchema.extend({
  mine: z.boolean().optional().openapi({ description: 'The owner is whoever sends this, with their account.' }),
});
const make = parts.extend({ step: z.string().max(400).openapi({ description: 'Key of an item of the plan.' }) });
const change = parts.extend({
  seen: z.int().min(1).openapi({ description: 'The version of the action that this is a change of.' }),
  deleted: z.boolean().optional().openapi({ description: 'True deletes it; false brings it back.' }),
});
const shown = z.looseObject({
  id: z.string(),
  step: z.string(),
  title: z.string(),
  status: z.enum(actionStatuses),
  owner: z.string(),
  due: z.string(),
  version: z.int(),
});
const madeSchema = z.object({ id: z.string(), version: z.int() });

const none = json('No such assessment outside of rounds, or no such action in it.', problemSchema);
const busy = json('The database is busy or full; try again.', problemSchema);
const tooMany = json('Too many unknown links from this address.', problemSchema);

const getActions = createRoute({
  method: 'get',
  path: '/assessments/{token}/actions',
  summary: 'What a team has taken on, with the history, what the last answers say of it, and what was deleted lately.',
  request: { params: token },
  responses: {
    200: json('The actions, the oldest first.', z.object({ actions: z.array(shown) })),
    404: none,
    409: json('The assessment was deleted.', problemSchema),
    429: tooMany,
  },
});

const postAction = createRoute({
  method: 'post',
  path: '/assessments/{token}/actions',
  summary: 'Takes on a step of the plan. Repeating a request with the same key changes nothing.',
  middleware: [limitBody(largestAction)],
  request: { params: token, headers: key, body: { required: true, content: { 'application/json': { schema: make } } } },
  responses: {
    201: json('Made.', madeSchema),
    404: none,
    409: json('Taken on before, not submitted, deleted, or the key was used.', problemSchema),
    413: json('Too large.', problemSchema),
    422: json('Not an action, or the plan has no such step.', invalidSchema),
    429: tooMany,
    503: busy,
  },
});

const putAction = createRoute({
  method: 'put',
  path: '/assessments/{token}/actions/{action}',
  summary: 'Changes the parts that are sent, deletes an action or brings it back. The same key changes nothing twice.',
  middleware: [limitBody(largestAction)],
  request: {
    params: token.extend({ action: z.string() }),
    headers: key,
    body: { required: true, content: { 'application/json': { schema: change } } },
  },
  responses: {
    200: json('Stored, with the new version.', z.object({ version: z.int() })),
    404: none,
    409: json(
      'Somebody else changed the same part (then with `current`), deleted, or the key was used.',
      problemSchema.extend({ current: shown.optional() }),
    ),
    413: json('Too large.', problemSchema),
    422: json('Not a change of an action.', invalidSchema),
    429: tooMany,
    503: busy,
  },
});

const getCalendar = createRoute({
  method: 'get',
  path: '/assessments/{token}/actions.ics',
  summary: 'The days on which actions are due, as a calendar.',
  request: { params: token },
  responses: {
    200: { description: 'A download, named team-questionnaire-date.' },
    404: none,
    409: json('The assessment was deleted.', problemSchema),
    429: tooMany,
  },
});

export const actions = openApiApp()
  .openapi(getActions, async (c) => {
    const opened = await ownOf(c.req.valid('param').token);
    if (!opened) return notFound(c);
    if (opened.deletedAt) return problem(c, 'deleted');
    return c.json({ actions: asJson(await listActions(opened)) }, 200);
  })
  .openapi(postAction, async (c) => {
    const opened = await ownOf(c.req.valid('param').token);
    if (!opened) return notFound(c);
    const { step, ...wanted } = c.req.valid('json');
    const made = await makeAction(opened, await viewer(c), { key: keyOf(c), step, parts: wanted });
    switch (made.is) {
      case 'made':
        return c.json({ id: made.id, version: made.version }, 201);
      case 'notInPlan':
        return problemWith(c, 'invalid', {
          issues: [{ path: ['step'], code: 'notInPlan', message: 'The plan has no such step now.' }],
        });
      case 'taken':
      case 'notSubmitted':
      case 'deleted':
      case 'keyReused':
        return problem(c, made.is);
    }
  })
  .openapi(putAction, async (c) => {
    const { token: link, action } = c.req.valid('param');
    const opened = await ownOf(link);
    if (!opened) return notFound(c);
    const { seen, deleted, ...wanted } = c.req.valid('json');
    const request = { key: keyOf(c), action, seen, deleted, parts: wanted };
    const outcome = await changeAction(opened, await viewer(c), request);
    switch (outcome.is) {
      case 'saved':
        return c.json({ version: outcome.version }, 200);
      case 'changed':
        return problemWith(c, 'actionChanged', { current: asJson(outcome.current) });
      case 'noAction':
        return problem(c, 'notFound');
      case 'deleted':
      case 'keyReused':
        return problem(c, outcome.is);
    }
  })
  .openapi(getCalendar, async (c) => {
    const opened = await ownOf(c.req.valid('param').token);
    if (!opened) return notFound(c);
    if (opened.deletedAt) return problem(c, 'deleted');
    const { body, disposition } = await exportCalendar(opened, new Date());
    return c.body(body, 200, { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': disposition });
  });

/** What is taken on belongs to a team: an answer to a round has nothing of the kind. */
async function ownOf(link: string): Promise<Own<Opened> | null> {
  const opened = await openAssessment(link);
  return opened && isOwn(opened) ? opened : null;
}

const viewer = (c: Context<ApiEnvironment>) => viewerOf(c.req.header('cookie'));
const keyOf = (c: Context<ApiEnvironment>) => c.req.header('idempotency-key') ?? '';

/** As it arrives: times are texts. The description of the API names the parts that a program can count on. */
const asJson = (value: object) => JSON.parse(JSON.stringify(value));
