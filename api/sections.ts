import { createRoute } from '@hono/zod-openapi';
import { setCookie } from 'hono/cookie';
import * as z from 'zod';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import { goField, languageGone, leaving, versionField } from '#core/response/section-form.ts';
import { nextSection } from '#core/response/sections.ts';
import { languageCookie } from '#core/text/languages.ts';
import { findOpenAssessment, type OpenAssessment, readAgain } from '#server/open-assessment.ts';
import { asLanguage } from '#server/readable.ts';
import { refusalQuery } from '#server/refusals.ts';
import { packRejected, rejectedCookie } from '#server/rejected-fields.ts';
import { saveSection } from '#server/save-section.ts';
import { shownVersion } from '#server/shown-version.ts';
import { bringBack, rejectedParts } from './bring-back.ts';
import { limitBody } from './limit-body.ts';
import { notFound } from './not-found.ts';
import { openApiApp } from './open-api-app.ts';
import { problem } from './problem.ts';
import { readSection } from './read-section.ts';

const largestForm = 256 * 1024;

const postSection = createRoute({
  method: 'post',
  path: '/assessments/{token}/sections/{section}',
  summary: 'The form of one section, for browsers without JavaScript. Saves what it can and goes on to the next page.',
  middleware: [limitBody(largestForm)],
  request: { params: z.object({ token: z.string(), section: z.string() }) },
  responses: {
    303: {
      description:
        'To the page that the form asked for, or back to the section with `problem` and `conflict` naming questions.',
    },
  },
});

export const sections = openApiApp();

// A person without JavaScript looks at the answer: a sentence then, not JSON.
sections.use('/assessments/:token/sections/:section', async (c, next) => {
  await next();
  if (c.res.status < 400 || !c.req.header('accept')?.includes('text/html')) return;
  const { message } = z.object({ message: z.string() }).parse(await c.res.clone().json());
  const headers = new Headers(c.res.headers);
  headers.set('content-type', 'text/plain; charset=utf-8');
  // A failure of the storage may have come after everything was saved.
  const unsaved = c.res.status < 500 ? ' Nothing was saved.' : '';
  const advice = c.res.status === 404 ? '' : `${unsaved} Go back: your browser keeps what you filled in.`;
  c.res = new Response(`${message}${advice}\n`, { status: c.res.status, headers });
});

sections.openapi(postSection, async (c) => {
  const { token, section } = c.req.valid('param');
  const assessment = await findOpenAssessment(token);
  if (!assessment) return notFound(c);

  const form = await readForm(c.req.raw);
  if (!form) return problem(c, 'malformed');
  const get = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const [questionnaire] = get(versionField);
  // The form is read as the page had put it, whatever the assessment has moved to since.
  const shown = await shownVersion(assessment, questionnaire);
  const dimension = dimensionsOf(shown.questionnaire).find(({ id }) => id === section);
  if (!dimension) return notFound(c);
  const isNow = shown.hash === assessment.pinned.hash;
  const questions = questionsIn(dimension).filter(({ id }) => !isNow || assessment.selected.has(id));
  const { entries, unreadable } = readSection(questions, get);
  const outcome = await saveSection(assessment, { entries, questionnaire });
  const home = `/a/${token}`;
  if (outcome.is === 'roundClosed') return problem(c, 'roundClosed');
  if (outcome.is !== 'saved') return c.redirect(home, 303);

  const rejected = rejectedParts(unreadable, outcome);
  bringBack(c, rejectedCookie.path(token, section), packRejected(rejected, get, outcome.versions));
  const language = asLanguage(languageGone(form.get(goField)));
  if (language !== null) {
    const { name, maxAge } = languageCookie;
    setCookie(c, name, language, { path: '/', maxAge, sameSite: 'Lax' });
  }
  const problems = [...new Set(rejected.map(({ question }) => question))];
  const conflicts = outcome.conflicts.map(({ question }) => question);
  const there = dimensionsOf(assessment.questionnaire);
  const place = there.find(({ id }) => id === section) ?? there[0];
  const here = new Set(place ? questionsIn(place).map(({ id }) => id) : []);
  const gone = [...outcome.gone, ...outcome.outdated].filter((id) => !here.has(id)).length;
  const back = refusalQuery({ problems, conflicts, gone });
  if (back.size === 0) {
    const go = language === null ? form.get(goField) : section;
    const appeared = outcome.appeared.find((id) => questions.some((question) => question.id === id));
    // What these answers made to be asked here comes before the next page.
    if (appeared && go !== leaving.home && go !== leaving.settings)
      return c.redirect(`${home}/answer/${section}#q-${appeared}`, 303);
    return c.redirect(await targetOf(home, assessment, section, go), 303);
  }
  return c.redirect(`${home}/answer/${place?.id}?${back}`, 303);
});

/** Its fields; null for a body that is no form. A usual form is a query, which is read ten times faster than as multipart. */
async function readForm(request: Request): Promise<URLSearchParams | FormData | null> {
  try {
    const isQuery = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
    return isQuery ? new URLSearchParams(await request.text()) : await request.formData();
  } catch {
    return null;
  }
}

/** Only pages of this assessment and the start page: a form can lead nowhere else. */
async function targetOf(home: string, assessment: OpenAssessment, section: string, go: unknown): Promise<string> {
  const { questionnaire } = assessment;
  if (go === leaving.home) return '/';
  if (go === leaving.review) return `${home}/review`;
  if (go === leaving.settings) return `${home}/settings`;
  if (go === leaving.next) {
    const next = nextSection(questionnaire, (await readAgain(assessment))?.asked ?? new Set(), section);
    return next ? `${home}/answer/${next}` : `${home}/review`;
  }
  const next = dimensionsOf(questionnaire).find(({ id }) => id === go);
  return next ? `${home}/answer/${next.id}` : home;
}
