import { finishFirstLook, put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

/** As long as a name may be, in words that cannot be broken. */
const longName = 'Plattformentwicklungsverantwortlichkeitskreis Softwarelieferkettenabsicherung XY';

story(
  'pages around an assessment are accessible and fit every width',
  lengthy,
  async ({ page, accessible, allowErrors }) => {
    allowErrors(/status of 404/);
    await lookAt(page, accessible, [
      '/',
      '/help',
      '/start/platform-engineering',
      '/start/platform-engineering/questions',
      '/start/platform-engineering/versions',
      '/nothing',
      '/a/nothing',
    ]);
  },
);

story('the answering pages are accessible and fit every width', lengthy, async ({ page, accessible }) => {
  await startAssessment(page, longName);
  const address = assessmentOf(page);
  await lookAt(page, accessible, [`${address}/answer/adoption`, `${address}/result`]);
  await put(page, 'platform-team', { kind: 'unknown' });
  await put(page, 'contribution', { kind: 'phase', phase: 1 }, { comment: 'A comment.' });
  await lookAt(page, accessible, [`${address}/answer/ownership`, `${address}/review`, `${address}/settings`]);
});

story(
  'the pages of a submitted assessment are accessible and fit every width',
  lengthy,
  async ({ page, accessible }) => {
    await startAssessment(page, longName, 'First look');
    const address = assessmentOf(page);
    await finishFirstLook(page, (index) => index % 4);
    await lookAt(page, accessible, [`${address}/result`, `${address}/answer/ownership`, '/']);
  },
);

story(
  'the notice of a deleted assessment is accessible and fits every width',
  lengthy,
  async ({ page, accessible }) => {
    await startAssessment(page, longName, 'First look');
    const address = assessmentOf(page);
    await page.goto(`${address}/settings`);
    await page.getByText('Delete this assessment…').click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(page).toHaveURL(/note=deleted/);
    await lookAt(page, accessible, ['/?note=deleted', address]);
  },
);

/** Each page light on a desktop and dark on a phone, with axe; and 640 px wide, which is a desktop at 200 % zoom. */
async function lookAt(page: Page, accessible: (page: Page) => Promise<void>, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path);
    // Without motion: a colour on its way from one theme to the other has no contrast to speak of.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectNoSidewaysScroll(page);
    await accessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScroll(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await accessible(page);
  }
}

async function expectNoSidewaysScroll(page: Page) {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  const [content = 0, window_ = 0] = widths;
  expect.soft(content, `${await page.title()} at ${window_} px`).toBeLessThanOrEqual(window_);
}
