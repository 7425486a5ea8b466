import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { extendedModel } from '#exporters/extended-format.fixture.ts';
import { questionnaireIn, worth } from '#exporters/report.fixture.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { answer } from './steps/foreign-models.ts';
import { manyPhases } from './steps/many-phases.ts';
import { assessmentOf } from './steps/start-assessment.ts';
import { story as anyStory, expect, lengthy, type Page } from './story.ts';

const story = anyStory.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-extended-'));
      writeFileSync(path.join(folder, 'extended.yaml'), extendedModel);
      writeFileSync(path.join(folder, 'many-phases.yaml'), manyPhases);
      const app = await runApp({ QUESTIONNAIRE_FOLDER: folder });
      await use(app);
      await app.stop();
      await app.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

async function begin(page: Page, questionnaire: string) {
  await page.goto(`/start/${questionnaire}`);
  await page.getByRole('textbox', { name: 'Team' }).fill('Payments');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/answer\//);
}

async function submit(page: Page) {
  await page.goto(`${assessmentOf(page)}/review`);
  await page.getByRole('button', { name: 'Submit and see the result' }).click();
  await expect(page).toHaveURL(/\/result$/);
}

const fitsTheWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

story(
  'a result tells of groups, what scores could be, what comes first and what changed',
  lengthy,
  async ({ page, accessible }) => {
    await begin(page, 'extended');
    const questionnaire = questionnaireIn(extendedModel);
    await answer(page, { file: extendedModel, questionnaire }, ({ id }) => {
      if (id === 'first') return { kind: 'criterion', option: 'not-met' };
      if (id === 'which') return { kind: 'choice', option: 'none' };
      return id === 'second' ? { kind: 'unknown' } : null;
    });
    await submit(page);
    const dimensions = page.getByRole('region', { name: 'Two dimensions' });
    await expect(dimensions.getByText(/^up to \d\.\d\d$/).first()).toBeVisible();
    await dimensions.getByText('Scores of 2 groups').click();
    await expect(dimensions.getByRole('row', { name: /Habits/ })).toBeVisible();
    await page.getByText('What changed in its versions').click();
    await expect(page.getByText('One question more.')).toBeVisible();
    await accessible(page);
    const report = await page.request.get(`/api${assessmentOf(page).replace('/a/', '/assessments/')}/report.md`);
    expect(await report.text()).toContain('Not asked, because of an answer before it');
  },
);

story(
  'ten phases and sixty questions stay readable on a phone and a desktop',
  lengthy,
  async ({ page, accessible }) => {
    await begin(page, 'many-phases');
    const questionnaire = questionnaireIn(manyPhases);
    expect(questionsOf(questionnaire)).toHaveLength(60);
    await answer(page, { file: manyPhases, questionnaire }, (question, index) => worth(question, (index * 7) % 10));
    await submit(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await fitsTheWindow(page), `${width} px`).toBe(true);
      await accessible(page);
    }
  },
);
