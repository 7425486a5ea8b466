import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningApp, runApp } from './running-app.ts';
import { expectProgress, expectSaved, goOn, question, submit } from './steps/answering.ts';
import { anyModel } from './steps/any-model.ts';
import { assessmentOf } from './steps/start-assessment.ts';
import { story as anyStory, expect, lengthy, type Page } from './story.ts';

const story = anyStory.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-model-'));
      writeFileSync(path.join(folder, 'hosting.yaml'), anyModel);
      const app = await runApp({ QUESTIONNAIRE_FOLDER: folder });
      await use(app);
      await app.stop();
      await app.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const where = 'Where do your services run?';
const regions = 'In how many regions?';

async function start(page: Page) {
  await page.goto('/start/hosting');
  await page.getByLabel('Which team is this about?').fill('Orders');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/answer\/place/);
}

const choose = (page: Page, name: string, option: string | RegExp) =>
  question(page, name).getByRole('radio', { name: option }).check();

story('an answer shows at once what it makes to be asked', async ({ page, accessible }) => {
  await start(page);
  const list = page.getByRole('navigation', { name: 'Sections' });
  await expectProgress(page, '0 of 5 answered');
  await expect(question(page, regions)).toBeHidden();
  await expect(list.getByRole('button', { name: /^Costs of the cloud/ })).toBeHidden();
  await accessible(page);

  await story.step('a question further down, and a whole section', async () => {
    await choose(page, where, 'In a public cloud');
    await expect(question(page, regions)).toBeVisible();
    await expect(question(page, regions)).toContainText('Question 2 of 7 · needs an answer');
    await expectProgress(page, '1 of 7 answered');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      '1 more question is asked now. 1 more question is asked in another section.',
    );
    await expect(list.getByRole('button', { name: 'Costs of the cloud 0 of 1' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go to Costs of the cloud' })).toBeVisible();
    await question(page, regions).getByLabel('Number').fill('3');
    await expectProgress(page, '2 of 7 answered');
  });
  await story.step('instead of those, groups in groups with what is written between', async () => {
    await choose(page, where, /^In rooms of our own/);
    await expect(question(page, regions)).toBeHidden();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      '2 more questions are asked now. 1 question is not asked any more. 1 question fewer is asked in other sections.',
    );
    await expect(page.getByRole('heading', { level: 2, name: 'Your own rooms' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'Power' })).toBeVisible();
    await expect(page.getByText('Now about your own rooms.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'the rules' })).toHaveAttribute('href', 'https://example.org/rules');
    await expect(page.getByRole('button', { name: 'Go to Habits' })).toBeVisible();
    await expectProgress(page, '1 of 7 answered');
    await accessible(page);
  });
  await story.step('keys go past what is hidden', async () => {
    await question(page, where)
      .getByRole('radio', { name: /^In rooms/ })
      .focus();
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await expect(question(page, 'Who has a key?').getByRole('radio').nth(1)).toBeChecked();
    await expectSaved(page);
  });
  await story.step('and the same stands there after a reload', async () => {
    await page.reload();
    await expect(question(page, regions)).toBeHidden();
    await expect(question(page, 'Who has a key?')).toBeVisible();
    await expectProgress(page, '2 of 7 answered');
  });
  await story.step('the review keeps what is hidden now, and says so', async () => {
    await page.goto(`${assessmentOf(page)}/review`);
    await expect(page.getByText('1 answer is kept but does not count')).toBeVisible();
    await page.getByText('1 answer is kept but does not count').click();
    await expect(page.getByText(regions)).toBeVisible();
    await accessible(page);
    await submit(page);
  });
});

story(
  'without JavaScript, what an answer makes to be asked comes before the next section',
  lengthy,
  async ({ device }) => {
    const page = await device({ javaScriptEnabled: false });
    await start(page);
    await expect(question(page, regions)).toBeHidden();
    await choose(page, where, 'In a public cloud');
    await page.getByRole('button', { name: 'Go to Habits' }).click();
    await expect(page).toHaveURL(/\/answer\/place#q-regions$/);
    await expect(question(page, regions)).toBeVisible();
    await question(page, regions).getByLabel('Number').fill('2');
    await goOn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Costs of the cloud');
    await page.getByRole('button', { name: 'Back to Where it runs' }).click();
    await choose(page, where, 'Nobody of us knows');
    await page.getByRole('button', { name: 'Go to Costs of the cloud' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Habits');
    await page.getByRole('button', { name: 'Back to Where it runs' }).click();
    await expect(question(page, where).getByRole('radio', { name: 'Nobody of us knows' })).toBeChecked();
    await choose(page, where, 'We run nothing');
    await page.getByRole('button', { name: 'Go to Habits' }).click();
    await page.getByRole('button', { name: 'Back to Where it runs' }).click();
    await expect(question(page, where).getByRole('radio', { name: 'We run nothing' })).toBeChecked();
  },
);

story('options that stand for another answer, and one that excludes the rest', lengthy, async ({ page }) => {
  await start(page);
  await choose(page, where, 'We run nothing');
  await expectSaved(page);
  await page.reload();
  await expect(question(page, where).getByRole('radio', { name: 'We run nothing' })).toBeChecked();
  await expectProgress(page, '1 of 5 answered');

  await goOn(page);
  const tools = question(page, 'Which tools do you use?');
  const tick = (name: string) => tools.getByRole('checkbox', { name });
  await tick('A dashboard').check();
  await tick('An alarm').check();
  await tick('Nothing at all').check();
  await expect(tick('A dashboard')).not.toBeChecked();
  await tick('An alarm').check();
  await expect(tick('Nothing at all')).not.toBeChecked();
  await tools.getByRole('radio', { name: 'We cannot say' }).check();
  await expect(tick('An alarm')).not.toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(tools.getByRole('radio', { name: 'We cannot say' })).toBeChecked();
});

story(
  'criteria are answered in a list, and what explains a question unfolds',
  lengthy,
  async ({ page, accessible }) => {
    await start(page);
    await page.getByText('More about this answer').click();
    await expect(page.getByText('within minutes')).toBeVisible();
    await page.getByText('How to tell').click();
    await expect(page.getByText('Ask whoever is called at night.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'About hosting' })).toBeVisible();
    await accessible(page);
    await goOn(page);
    await choose(page, 'There are backups.', /^Met/);
    await choose(page, 'Somebody has restored one this year.', /^Partly met/);
    await choose(page, 'A restore is tried every month.', /^Not met/);
    await expectProgress(page, '3 of 5 answered');
    await accessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
  },
);
