import { expectSaved, saveState, statement } from './steps/answering.ts';
import { slowSave } from './steps/slow-save.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

story.use({ baseURL: async ({ ownApp }, use) => use(ownApp.url) });

const [first = '', second = '', third = '', fourth = ''] = [
  'How are the needs of developers',
  'What do we hear back',
  'How are the points found',
  'What is known about who uses',
];

story(
  'after a crash every saved answer is there, and the page sends the rest',
  async ({ page, ownApp, allowErrors }) => {
    allowErrors(/net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)/);
    await startAssessment(page, 'Crash');
    await page.goto(`${assessmentOf(page)}/answer/feedback`);
    await statement(page, first, 1).check();
    await expectSaved(page);
    await ownApp.stop('SIGKILL');
    await statement(page, second, 2).check();
    await statement(page, third, 1).check();
    await expect(saveState(page)).toHaveText('2 answers not sent yet');
    await ownApp.start();
    await expectSaved(page);
    // Killed while the save is on its way: saved or not, the page must know.
    await statement(page, fourth, 3).check();
    await ownApp.stop('SIGKILL');
    await ownApp.start();
    await expectSaved(page);

    await page.reload();
    for (const [words, phase] of [
      [first, 1],
      [second, 2],
      [third, 1],
      [fourth, 3],
    ] as const) {
      await expect(statement(page, words, phase)).toBeChecked();
    }
  },
);

story('what the page called saved survives a crash without that page', lengthy, async ({ page, ownApp, device }) => {
  await startAssessment(page, 'Hard Stop');
  await page.goto(`${assessmentOf(page)}/answer/feedback`);
  for (const words of [first, second, third, fourth]) await statement(page, words, 2).check();
  await expectSaved(page);
  await ownApp.stop('SIGKILL');
  const address = page.url();
  await page.close();
  await ownApp.start();
  const other = await device();
  await other.goto(address);
  for (const words of [first, second, third, fourth]) await expect(statement(other, words, 2)).toBeChecked();
});

story('stopping waits for the save that is under way', lengthy, async ({ page, ownApp }) => {
  await startAssessment(page, 'Last Words');
  const address = page.url();
  const save = await slowSave(
    `${ownApp.url}/api${assessmentOf(page).replace('/a/', '/assessments/')}/answers/platform-team`,
  );
  const stopped = ownApp.stop('SIGTERM');
  await expectRefusesNewWork(page, ownApp.url);
  expect(await save.finish()).toBe(200);
  expect(await stopped).toBe(0);
  await ownApp.start();
  await page.goto(address);
  await expect(statement(page, 'Who looks after the tools', 3)).toBeChecked();
});

async function expectRefusesNewWork(page: Page, url: string) {
  await expect
    .poll(() =>
      page.request.get(`${url}/api/healthz`, { timeout: 1_000 }).then(
        () => 'answers',
        () => 'refuses',
      ),
    )
    .toBe('refuses');
}
