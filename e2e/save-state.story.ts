import { expectProgress, expectSaved, question, saveState, statement } from './steps/answering.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

const saves = '**/api/assessments/*/answers/*';
const who = 'Who looks after the tools';

story('“Saved” appears only after the server has answered', async ({ page }) => {
  await startAssessment(page, 'Patient');
  const held = Promise.withResolvers<void>();
  await page.route(saves, async (route) => {
    await held.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(saves);
  await statement(page, who, 2).check();
  await asked;
  await expect(saveState(page)).toHaveText('Saving…');
  held.resolve();
  await expectSaved(page);
});

story('a refused save says so, keeps the answer and is tried again', async ({ page, allowErrors }) => {
  allowErrors(/status of 503/);
  await startAssessment(page, 'Unlucky');
  let refusals = 0;
  await page.route(saves, async (route) => {
    refusals += 1;
    if (refusals > 2) return route.continue();
    return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { error: 'busy', message: 'Busy.' } });
  });
  await statement(page, who, 2).check();
  await expect(saveState(page)).toHaveText('Not saved yet, trying again');
  await expect(statement(page, who, 2)).toBeChecked();
  await expectSaved(page);
  expect(refusals).toBe(3);
  await page.reload();
  await expect(statement(page, who, 2)).toBeChecked();
});

story('a lost reply is asked for again and counts once', async ({ page, allowErrors }) => {
  allowErrors(/net::ERR_FAILED/);
  await startAssessment(page, 'Tunnel');
  const versions: unknown[] = [];
  await page.route(saves, async (route) => {
    const reply = await route.fetch();
    versions.push((await reply.json()).version);
    return versions.length === 1 ? route.abort('failed') : route.fulfill({ response: reply });
  });
  await statement(page, who, 2).check();
  await expect(saveState(page)).toHaveText('1 answer not sent yet');
  await expectSaved(page);
  await statement(page, who, 3).check();
  await expect.poll(() => versions).toEqual([1, 1, 2]);
  await expectSaved(page);
});

story('ten answers given without a network arrive later', lengthy, async ({ page, context, allowErrors }) => {
  allowErrors(/net::ERR_INTERNET_DISCONNECTED/);
  await startAssessment(page, 'Train');
  const address = assessmentOf(page);
  const other = await context.newPage();
  await page.goto(`${address}/answer/product`);
  await other.goto(`${address}/answer/adoption`);
  await context.setOffline(true);
  await answerStatements(page, 5);
  await answerStatements(other, 4);
  await question(other, share).getByLabel('Number').fill('12.5');
  await question(page, plan).getByText('Add a comment or a link').click();
  await question(page, plan).getByLabel('Comment').fill('Written in a tunnel.');
  for (const each of [page, other]) await expect(saveState(each)).toHaveText('10 answers not sent yet');
  await page.close();
  await other.close();

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(address);
  await expectSaved(later);
  await expectProgress(later, '10 of 38 answered');
  await later.goto(`${address}/answer/product`);
  await expect(later.getByRole('main').getByRole('radio', { name: /^Phase 2 /, checked: true })).toHaveCount(5);
  await expect(question(later, plan).getByLabel('Comment')).toHaveValue('Written in a tunnel.');
  await later.goto(`${address}/answer/adoption`);
  await expect(later.getByRole('main').getByRole('radio', { name: /^Phase 2 /, checked: true })).toHaveCount(4);
  await expect(question(later, share).getByLabel('Number')).toHaveValue('12.5');
});

story(
  'without a network the page stays, says so, and goes on later',
  lengthy,
  async ({ page, context, allowErrors }) => {
    allowErrors(/net::ERR_INTERNET_DISCONNECTED/);
    await startAssessment(page, 'Dead Spot');
    const address = page.url();
    await statement(page, who, 2).check();
    await expectSaved(page);
    await context.setOffline(true);
    const next = page.getByRole('main').getByRole('button', { name: /^Go to / });
    await next.click();
    await expect(page.getByText('This page stays open and your answers are kept here')).toBeVisible();
    await expect(saveState(page)).toHaveText('No connection');
    await statement(page, who, 1).check();
    await expect(saveState(page)).toHaveText('1 answer not sent yet');
    await page.getByRole('button', { name: 'Leave and continue later' }).click();
    await expect(page.getByText('This page stays open and your answers are kept here')).toBeVisible();
    expect(page.url()).toBe(address);

    await context.setOffline(false);
    await expectSaved(page);
    await expect(page.getByText('This page stays open')).toBeHidden();
    await next.click();
    await expect(page).not.toHaveURL(address);
    await page.goBack();
    await expect(statement(page, who, 1)).toBeChecked();
  },
);

story('leaving with an answer that cannot be sent warns once, and then goes', lengthy, async ({ page }) => {
  await startAssessment(page, 'In a Hurry');
  await question(page, who).getByRole('radio', { name: 'Does not apply to us' }).check();
  const leave = page.getByRole('button', { name: 'Leave and continue later' });
  await leave.click();
  await expect(page.getByText('Press again to go on all the same.')).toBeVisible();
  await expect(question(page, who).getByRole('alert')).toContainText('“Does not apply” needs one sentence');
  page.on('dialog', (dialog) => dialog.dismiss());
  await leave.click();
  await expect(page).toHaveURL('/');
});

story('a server that is down keeps the page too', lengthy, async ({ page, allowErrors }) => {
  allowErrors(/net::ERR_CONNECTION_REFUSED/);
  await startAssessment(page, 'Night Watch');
  const address = page.url();
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await expect(saveState(page)).toHaveText('No connection');
  expect(page.url()).toBe(address);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await expect(page).toHaveURL('/');
});

const plan = 'What does the platform’s roadmap look like?';
const share = 'What share of the development teams uses the platform by choice?';

async function answerStatements(page: Page, count: number) {
  const rungs = page.getByRole('main').getByRole('radio', { name: /^Phase 2 / });
  await expect(rungs).toHaveCount(count);
  for (const rung of await rungs.all()) {
    await rung.check();
    await expect(saveState(page)).not.toHaveText('Saved');
  }
}
