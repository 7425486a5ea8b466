import { createRoute } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import * as z from 'zod';
import { forecastData, forecastModel } from '#core/roadmap/forecast-data.ts';
import { loadResult } from '#server/load-result.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { openedIn } from '#server/read-in.ts';
import { readableBy } from '#server/readable.ts';
import { notFound } from './not-found.ts';
import { openApiApp } from './open-api-app.ts';
import { json, problem, problemSchema } from './problem.ts';
import { putAnswerRoute } from './put-answer-route.ts';

const getResult = createRoute({
  method: 'get',
  path: '/assessments/{token}/result',
  summary: 'Score, phase, the reasons and the route of a submitted assessment.',
  request: { params: z.object({ token: z.string() }) },
  responses: {
    200: json('The result.', z.looseObject({})),
    404: json('No such assessment.', problemSchema),
    409: json('Not submitted yet, or deleted.', problemSchema),
    429: json('Too many unknown links from this address.', problemSchema),
  },
});

const getForecast = createRoute({
  method: 'get',
  path: '/assessments/{token}/forecast',
  summary: 'What the page of the result computes its forecasts from, without the words of the questionnaire.',
  request: { params: z.object({ token: z.string() }) },
  responses: {
    200: json('Questionnaire, answers as they were scored, result and steps.', z.looseObject({})),
    404: json('No such assessment.', problemSchema),
    409: json('Not submitted yet, not shown, or deleted.', problemSchema),
    429: json('Too many unknown links from this address.', problemSchema),
  },
});

export const assessments = openApiApp();

assessments.openAPIRegistry.registerPath(putAnswerRoute);

assessments.openapi(getResult, async (c) => {
  const opened = await openAssessment(c.req.valid('param').token);
  if (!opened) return notFound(c);
  if (opened.deletedAt) return problem(c, 'deleted');
  const loaded = await loadResult(
    openedIn(opened, readableBy(c.req.header('cookie'), c.req.header('accept-language'))),
  );
  if (loaded.is !== 'ready') return problem(c, loaded.is);
  const { is: _, questionnaire: _questionnaire, ...result } = loaded;
  return c.json(withoutMaps(result), 200);
});

// Several hundred questions are half a megabyte, most of it the same keys.
assessments.use(getForecast.getRoutingPath(), compress());
assessments.openapi(getForecast, async (c) => {
  const opened = await openAssessment(c.req.valid('param').token);
  if (!opened) return notFound(c);
  if (opened.deletedAt) return problem(c, 'deleted');
  const loaded = await loadResult(opened);
  if (loaded.is !== 'ready') return problem(c, loaded.is);
  const { questionnaire, states, result, plan } = loaded;
  return c.json(withoutMaps(forecastData(forecastModel(questionnaire, states, result, plan))), 200);
});

/** The same as plain JSON; a Map becomes an object. */
function withoutMaps(value: object): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? Object.fromEntries(part) : part)),
  );
}
