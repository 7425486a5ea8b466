import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { pseudoMessage } from '#core/text/pseudo-messages.ts';
import { worth } from '#exporters/report.fixture.ts';
import { foreign } from '#importers/phaseline/foreign-letters.fixture.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { appRoutes, routeOf } from './steps/app-routes.ts';
import { type Answered, answer, long, short } from './steps/foreign-models.ts';
import { faultsOf } from './steps/look-for-faults.ts';
import { assessmentOf } from './steps/start-assessment.ts';
import { seedWorkspace } from './steps/workspace.ts';
import { story as anyStory, expect, lengthy, type Page } from './story.ts';

// Every page in the pseudo-locale: what it says comes from the messages, its numbers from the formatters, and all of it
// has room when it is a third longer. What people have written is in Cyrillic letters here, so nothing else may be in
// plain Latin ones. The stories share an app, and the last one asks whether every page was looked at: of
// what a worker saw before a second try it would know nothing.
anyStory.describe.configure({ mode: 'default', retries: 0 });

const seen = new Set<string>();
let questionnaires = '';
const story = anyStory.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-foreign-'));
      questionnaires = folder;
      writeFileSync(path.join(folder, 'short.yaml'), short.file);
      writeFileSync(path.join(folder, 'long.yaml'), long.file);
      const app = await runApp({ LOCALE: 'en-XA', QUESTIONNAIRE_FOLDER: folder });
      await use(app);
      await app.stop();
      await app.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Fails with every fault of the page as it is now, and goes on. */
async function look(page: Page, state: string) {
  seen.add(routeOf(new URL(page.url()).pathname) ?? 'no page');
  expect.soft(await faultsOf(page), state).toEqual([]);
}

async function start(page: Page, questionnaire: string, profile = '') {
  await page.goto(`/start/${questionnaire}`);
  await page.locator('[name=team]').fill(foreign('Team Payments'));
  await page.locator(`[name=profile][value="${profile}"]`).check();
  await button(page, 'Start answering').click();
  await expect(page).toHaveURL(/\/answer\//);
  await expect(page.locator('#survey')).toBeVisible();
}

/** What the pseudo-locale makes of a message. */
const said = pseudoMessage;
const button = (page: Page, message: string) => page.getByRole('button', { name: said(message) });

async function submit(page: Page) {
  await page.goto(`${assessmentOf(page)}/review`);
  await button(page, 'Submit and see the result').click();
  await expect(page).toHaveURL(/\/result$/);
}

story('the pages around an assessment', lengthy, async ({ page, allowErrors }) => {
  allowErrors(/status of 404/);
  const paths = ['/', '/help', '/start/every-type', '/start/platform-engineering'];
  const more = ['/start/every-type/questions', '/start/platform-engineering/questions', '/nothing', '/a/nothing'];
  for (const path of [...paths, ...more]) {
    await page.goto(path);
    await look(page, path);
  }
  await page.goto('/start/every-type');
  await button(page, 'Start answering').click();
  await expect(page.locator('[aria-invalid=true]')).toBeVisible();
  await look(page, 'a start without a team');
  await page.locator('[name=team]').evaluate((field) => field.removeAttribute('maxlength'));
  await page.locator('[name=team]').fill('Ы'.repeat(81));
  await button(page, 'Start answering').click();
  await expect(page.getByText(said('This is too long. Shorten it.'))).toBeVisible();
  await look(page, 'a start with a name that is too long');
  await page.locator('[name=team]').fill(foreign('Team'));
  await page.locator('[name=questionnaire]').evaluate((field) => field.setAttribute('value', 'gone'));
  await button(page, 'Start answering').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'a start with a questionnaire that is gone');
});

story('the answering pages with every type of question', lengthy, async ({ page, context, allowErrors }) => {
  allowErrors(/status of (503|409|422)/, /net::ERR_INTERNET_DISCONNECTED/);
  const saves = '**/api/assessments/*/answers/*';
  const refuse = (status: number, json: object) => page.route(saves, (route) => route.fulfill({ status, json }));
  await start(page, 'every-type');
  const address = assessmentOf(page);
  const choose = (question: string, at: number) =>
    page.locator(`[data-question=${question}] label:has([data-key])`).nth(at).click();
  const sections = ['ownership', 'flow', 'safety'];

  for (const section of sections) {
    await page.goto(`${address}/answer/${section}`);
    await look(page, `the section ${section}`);
  }
  await page.goto(`${address}/answer/flow?problem=lead-time&conflict=checks,release`);
  await look(page, 'answers that were refused without script');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.rail [lang=bg]').click();
  await expect(page.locator('.rail [lang=bg]')).toHaveAttribute('aria-pressed', 'true');
  await look(page, 'a section in another language');
  await page.goto(`${address}/review`);
  await look(page, 'a review of nothing');
  await page.goto(`${address}/result`);
  await look(page, 'a result before the submit');

  await page.goto(`${address}/answer/flow`);
  await page.locator('[name="n.lead-time"]').fill(foreign('many'));
  await page.locator('[data-question=release] label:has([value=".na"])').click();
  await choose('checks', 0);
  await page.locator('[name="t.remark"]').fill(foreign('Nothing else.'));
  await expect(page.locator('.problem').first()).toBeVisible();
  await look(page, 'answers that need a look');
  await page.locator('[name="n.lead-time"]').fill('3');
  await choose('release', 0);
  await expect(page.locator('[data-save=saved]')).toBeVisible();
  await look(page, 'saved answers');

  await page.goto(`${address}/answer/ownership`);
  await refuse(503, { error: 'busy', message: '' });
  await choose('happy', 1);
  await expect(page.locator('[data-save=alert]')).toBeVisible();
  await look(page, 'an answer that the server cannot take');
  await page.goto(`${address}/review`);
  await look(page, 'a review while answers are on their way');
  await page.unroute(saves);
  await page.goto(`${address}/answer/ownership`);
  await expect(page.locator('[data-save=saved]')).toBeVisible();

  const theirs = { answer: { kind: 'scale', point: 2 }, comment: foreign('Theirs.'), link: '', version: 7 };
  await refuse(409, { error: 'changed', message: '', current: theirs });
  await choose('happy', 0);
  await expect(page.locator('.clash')).toBeVisible();
  await look(page, 'a conflict');
  await page.unroute(saves);
  await page.locator('.clash-button').last().click();
  await refuse(422, { error: 'invalid', message: '', issues: [{ path: [], code: 'badCharacters', message: '' }] });
  await choose('happy', 1);
  await page.locator('h1').click(); // while somebody is still at it, nothing is said
  await expect(page.locator('.problem')).toBeVisible();
  await look(page, 'an answer that cannot be stored');
  await page.unroute(saves);

  await page.goto(`${address}/answer/safety`);
  await context.setOffline(true);
  await choose('locks', 0);
  await choose('alarms', 1);
  await expect(page.locator('[data-save=alert]')).toBeVisible();
  await look(page, 'answers without a network');
  await context.setOffline(false);
  await expect(page.locator('[data-save=alert]')).toBeHidden();
  await refuse(409, { error: 'closed', message: '' });
  await choose('drills', 0);
  await expect(page.locator('[data-strip]')).toBeVisible();
  await look(page, 'an answer after the submit');
  await page.unroute(saves);

  await page.goto(`${address}/review`);
  await look(page, 'a review without an answer that is required');
  await button(page, 'Submit and see the result').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'a submit without what is required');
  await page.goto('/');
  await look(page, 'a list with an assessment to go on with');
});

story('results of every kind', lengthy, async ({ page }) => {
  const unlike = (index: number) => [2, 1, 2, 3, 1, 0, 2][index % 7] ?? 0;
  const mixed: Answered = (question, index) => {
    if (index % 11 === 5) return { kind: 'unknown' };
    if (index === 8) return { kind: 'notApplicable', reason: foreign('Not ours.') };
    return index % 13 === 6 ? null : worth(question, unlike(index));
  };
  await start(page, 'platform-engineering');
  await answer(page, long, mixed);
  await page.goto(`${assessmentOf(page)}/review`);
  await look(page, 'a review with open questions');
  await submit(page);
  await look(page, 'a result with open questions');
  await page.locator('[name=steps]').nth(1).check();
  await page.locator('[name=steps]').nth(3).check();
  await look(page, 'a result with ticked steps');
  await page.locator('#route details').first().locator('summary').click();
  await page.locator('[name^="target."]').first().selectOption('3');
  await button(page, 'Save targets').click();
  await expect(page).toHaveURL(/\/result#route$/);
  await look(page, 'a result with a target');
  const address = assessmentOf(page);
  for (const path of ['answer/ownership', 'review', 'actions', 'settings']) {
    await page.goto(`${address}/${path}`);
    await look(page, `${path} of a submitted assessment`);
  }
  await button(page, 'Answer again').click();
  await expect(page.locator('#survey')).toBeVisible();
  await answer(page, long, (question, index) => worth(question, Math.min(3, unlike(index) + (index % 2))));
  await submit(page);
  await look(page, 'a result with one before it');
  await button(page, 'Change answers').click();
  await expect(button(page, 'Submit and see the result')).toBeVisible();
  await page.goto(`${assessmentOf(page)}/result`);
  await look(page, 'a result that was opened again');

  const others: readonly [string, string, string, Answered][] = [
    ['at the last phase', 'platform-engineering', '', (question) => worth(question, 3)],
    ['of the first look', 'platform-engineering', 'first-look', (question, index) => worth(question, index % 3)],
    ['at the first phase', 'every-type', '', (question) => worth(question, 0)],
    ['without a phase', 'every-type', '', () => ({ kind: 'unknown' })],
    ['where nothing applies', 'every-type', '', () => ({ kind: 'notApplicable', reason: foreign('Not ours.') })],
  ];
  for (const [state, questionnaire, profile, answered] of others) {
    await start(page, questionnaire, profile);
    await answer(page, questionnaire === 'every-type' ? short : long, answered, profile);
    await submit(page);
    await look(page, `a result ${state}`);
  }
  await page.goto('/');
  await look(page, 'a list with results');
});

story('rename, duplicate, delete and undo', lengthy, async ({ page }) => {
  await start(page, 'every-type', 'short');
  const address = assessmentOf(page);
  await page.goto(`${address}/settings`);
  await look(page, 'the settings of an open assessment');
  await button(page, 'Copy the link').click();
  await look(page, 'a link that was copied or could not be');
  await page.locator('[name=team]').fill(' ');
  await button(page, 'Save the name').click();
  await expect(page.locator('[aria-invalid=true]')).toBeVisible();
  await look(page, 'a name that is refused');
  await page.locator('[name=team]').fill(foreign('Other'));
  await button(page, 'Save the name').click();
  await expect(page).toHaveURL(/note=renamed/);
  await look(page, 'a name that is saved');
  await button(page, 'Make a copy').click();
  await expect(page).toHaveURL(/note=duplicated/);
  await look(page, 'a copy');

  await page.goto(`${address}/settings`);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${address}/settings`);
  await page.getByText(said('Delete this assessment…')).click();
  await button(page, 'Yes, delete it').click();
  await expect(page).toHaveURL(/note=deleted/);
  await look(page, 'a list with a deleted assessment');
  await button(elsewhere, 'Save the name').click();
  await expect(elsewhere.getByRole('alert').first()).toBeVisible();
  await look(elsewhere, 'a name for what is deleted');
  await page.goto(address);
  await look(page, 'a link to a deleted assessment');
  await page.goto('/?note=deleted');
  await page.getByRole('status').getByRole('button').click();
  await expect(page).toHaveURL(/note=restored/);
  await look(page, 'a list with a restored assessment');
});

story('a questionnaire that has a newer version', lengthy, async ({ page, app, allowErrors }) => {
  allowErrors(/net::ERR_/);
  await start(page, 'every-type');
  const address = assessmentOf(page);
  await answer(page, short, (question) => (question.type === 'text' ? null : worth(question, 2)));
  // The first question reads differently, and the second is another one.
  const [first, second] = questionsOf(short.questionnaire);
  const newer = short.file
    .replace(/^version: .*$/m, `version: ${foreign('y')}`)
    .replace(first?.text ?? '', foreign('Who looks after it now?'))
    .replace(`id: ${second?.id}\n`, 'id: another\n');
  writeFileSync(path.join(questionnaires, 'newer.yaml'), newer);
  await app.stop();
  await app.start();
  await page.goto('/start/every-type/versions');
  await look(page, 'versions and what changed');
  for (const at of ['review', 'settings', 'upgrade']) {
    await page.goto(`${address}/${at}`);
    await look(page, `${at} with a newer version`);
  }
  await page.locator('form button[type=submit]').last().click();
  await page.goto(`${address}/settings`);
  await look(page, 'settings after a move');
});

story('a page that fails', lengthy, async ({ page, app, allowErrors }) => {
  allowErrors(/status of 500/, /React error #441/);
  await start(page, 'every-type', 'short');
  await app.execute('ALTER TABLE results RENAME TO results_elsewhere');
  await page.goto(`${assessmentOf(page)}/result`);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await look(page, 'a page that fails');
  await app.execute('ALTER TABLE results_elsewhere RENAME TO results');
});

story('the pages of a workspace', lengthy, async ({ browser, app: _ }) => {
  story.setTimeout(180_000); // two dozen pages
  // Once it is set up nobody starts an assessment without an account, so this is an app of its own.
  const environment = {
    ...{ LOCALE: 'en-XA', QUESTIONNAIRE_FOLDER: questionnaires, BASE_URL: 'http://maturity.example.org' },
    // Nobody answers there: mails wait.
    ...{ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'phaseline@example.org' },
  };
  const app = await runApp(environment);
  try {
    const { cookies, links } = seedWorkspace(app, foreign('Orders'), environment);
    const context = await browser.newContext({ baseURL: app.url });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await look(page, 'the sign-in');
    const [name = '', value = ''] = cookies.administrator.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const paths = [
      '/',
      '/profile',
      '/sign-in/refused',
      '/people',
      '/people/member',
      '/teams',
      '/teams/own',
      '/teams/unit',
      '/teams/import',
      '/administration',
      '/administration/audit',
      '/administration/data',
      '/administration/retention?answers=12&audit=12',
    ];
    const ofRounds = [
      '',
      '/new',
      '/draft',
      '/draft/edit',
      '/draft/open',
      '/open',
      '/open/links/open-own',
      '/open/people/own',
    ];
    const results = ['/closed', '/closed/results', '/closed/results/own', '/published/share', '/closed/answers'];
    const byLink = [
      `/rounds/closed/answers/${links['closed response']}`,
      `/r/${links.open}`,
      `/r/${links.closed}`,
      `/s/${links['closed share']}`,
      `/s/${links['closed share']}/own`,
    ];
    await page.goto('/rounds/open/people/own');
    await page.locator('#listed button').click(); // personal links, by mail
    await expect(page).toHaveURL(/note=linksMade/);
    for (const path of [...paths, ...[...ofRounds, ...results].map((end) => `/rounds${end}`), ...byLink]) {
      await page.goto(path);
      seen.add(routeOf(path.split('?', 1)[0] ?? '') ?? 'no page');
      const faults = (await faultsOf(page)).filter((fault) => !isData.test(fault));
      expect.soft(faults, path).toEqual([]);
    }
    await context.close();
  } finally {
    await app.stop('SIGKILL');
    await app.remove();
  }
});

/** Not words of ours: addresses, time zones and months, columns of a file, languages by their own names. */
const isData =
  /@example\.org|^[A-Z][A-Za-z]+\/|^(UTC|GMT\S*|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$|^(unit|team|address|name|role|tags)[,.]?$|^English$/;

// Their links work once: the stories of the set-up, of invitations and of resets walk through them.
const walkedElsewhere = ['/set-up/[token]', '/join/[token]', '/reset/[token]'];

story('every page was looked at', lengthy, () => {
  expect(appRoutes.filter((route) => !seen.has(route) && !walkedElsewhere.includes(route))).toEqual([]);
});
