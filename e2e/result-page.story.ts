import { pairOf, textOf } from './steps/result.ts';
import { finishFirstLook } from './steps/save-directly.ts';
import { startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

/** Phase 1 in seven of ten dimensions, one below three quarters. */
const nearlyPhase1 = (index: number) => (index < 7 ? 1 : 0);

story('ticked steps change score and phase at once, and the link shows the same', async ({ page, context, device }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startAssessment(page, 'What If', 'First look');
  await finishFirstLook(page, nearlyPhase1);
  expect(await pairOf(page)).toEqual({ score: '0.70', phase: '0' });
  await expect(page.getByRole('heading', { name: 'Why phase 0 and not 1' })).toBeVisible();

  await expect(forecast(page, 'Tick steps to see the forecast')).toContainText('stays 0');
  const wayOn = /Cheapest way on to phase\s1effort \d+, steps: \d+/;
  await expect(forecast(page, 'Tick steps to see the forecast')).toContainText(wayOn);
  await page
    .getByRole('button', { name: 'Tick these' })
    .or(page.getByRole('link', { name: 'Tick these' }))
    .click();
  await expect(forecast(page)).toContainText('0 → 1 Managed');
  await expect(forecast(page)).toContainText(/Cheapest way on to phase\s1reached/);
  const said = await forecast(page)
    .getByText(/^\d\.\d\d$/)
    .allTextContents();
  expect(said[0]).toBe('0.70');
  expect(Number(said[1])).toBeGreaterThan(0.7);
  await expect(page).toHaveURL(/\?steps=/);
  await page.getByRole('button', { name: 'Copy a link to this forecast' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();

  const other = await device();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(forecast(other)).toContainText('0 → 1 Managed');
  expect(
    await forecast(other)
      .getByText(/^\d\.\d\d$/)
      .allTextContents(),
  ).toEqual(said);

  for (const box of await page.getByRole('checkbox', { name: /^Count in the forecast/, checked: true }).all())
    await box.uncheck();
  await expect(forecast(page, 'Tick steps to see the forecast')).toContainText('stays 0');
  await expect(page).not.toHaveURL(/steps=/);
});

story('targets move steps between the horizons', lengthy, async ({ page }) => {
  await startAssessment(page, 'Targets', 'First look');
  await finishFirstLook(page, () => 1);
  await expect(page.getByText('Target: phase 3')).toBeVisible();
  const before = await sizes(page);
  await page.getByText('Change targets').click();
  const form = page.getByRole('form', { name: 'Change targets' });
  for (const select of await form.getByRole('combobox').all()) await select.selectOption({ label: 'Phase 2 Defined' });
  await form.getByRole('button', { name: 'Save targets' }).click();
  await expect(page.getByText('10 targets set by the team')).toBeVisible();
  const after = await sizes(page);
  expect(after.next).toBeLessThan(before.next);
  expect(after.later).toBeGreaterThan(before.later);
  await page.reload();
  expect(await sizes(page)).toEqual(after);
});

story(
  'from a holding answer to its question, also when answers must be opened again first',
  lengthy,
  async ({ page }) => {
    await startAssessment(page, 'Straight There', 'First look');
    await finishFirstLook(page, nearlyPhase1);
    const words = 'How are delivery figures collected';
    // The way from the submit is still under way when the heading is there: a click would compete with it.
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: new RegExp(`^Open the question: ${words}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This assessment is submitted');
    await page.getByRole('button', { name: 'Change answers' }).click();
    await expect(page).toHaveURL(/\/answer\/[^/?#]+#q-metrics-collection$/);
    await expect(page.getByRole('group', { name: words })).toBeInViewport();
  },
);

story('every picture has its figures, every term its meaning', lengthy, async ({ page }) => {
  await startAssessment(page, 'Readers', 'First look');
  await finishFirstLook(page, nearlyPhase1);
  for (const twin of await page.getByText('Show as a table').all()) await twin.click();
  const shares = page.getByRole('table', { name: 'Share of gating questions that meet each phase' });
  await expect(shares.getByRole('row', { name: /Managed/ })).toContainText('70%');
  const dimensions = page.getByRole('table', { name: 'Score and phase of each dimension' });
  await expect(dimensions.getByRole('row', { name: /Platform team and ownership/ })).toContainText('1.00');
  await expect(dimensions.getByRole('row', { name: /Delivery metrics/ })).toContainText('0.00');

  await page.getByRole('button', { name: 'Phase reached', exact: true }).click();
  const meaning = page.getByRole('note').filter({ hasText: 'The highest phase whose gate is open' });
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});

story('a print shows the report and none of the controls', lengthy, async ({ page }) => {
  await startAssessment(page, 'Paper', 'First look');
  await finishFirstLook(page, nearlyPhase1);
  await page.emulateMedia({ media: 'print' });
  for (const control of [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('link', { name: 'Export PDF' }),
    page.getByRole('checkbox', { name: /^Count in the forecast/ }),
    page.getByText('Change targets'),
    page.getByText('Show as a table'),
    page.getByRole('group', { name: 'Colours' }),
  ]) {
    for (const each of await control.all()) await expect.soft(each).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible();
  expect(await pairOf(page)).toEqual({ score: '0.70', phase: '0' });
});

function forecast(page: Page, name = 'If you do the ticked steps') {
  return page.getByRole('complementary', { name });
}

/** Steps under Next and under Later, by the line beside their headings. */
async function sizes(page: Page): Promise<{ next: number; later: number }> {
  const count = async (note: string) => {
    const line = await textOf(page.getByText(new RegExp(`^${note}`)));
    return Number(/(\d+) steps?/.exec(line)?.[1] ?? 0);
  };
  return { next: await count('on the way to the targets'), later: await count('beyond the targets') };
}
