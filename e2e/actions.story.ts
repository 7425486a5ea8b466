import { finishFirstLook } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, type Page, story } from './story.ts';

story('a team takes on a step of its route and moves it on the board to done', async ({ page, accessible }) => {
  await startAssessment(page, 'Doers', 'First look');
  await finishFirstLook(page, (index) => index % 2);
  await page.getByRole('link', { name: 'Make it an action' }).first().click();
  const make = page.getByRole('form', { name: 'Make it an action' });
  await make.getByLabel('Owner').fill('Ana');
  await make.getByLabel('Until').fill('2030-02-01');
  await make.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Owner: Ana · until 1 February 2030')).toBeVisible();
  await accessible(page);

  await page.getByRole('link', { name: 'Board' }).click();
  await column(page, 'Planned').getByRole('combobox').focus();
  await page.keyboard.type('Done');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Done').getByText('Owner: Ana')).toBeVisible();
  await accessible(page);
  await page.goto(`${assessmentOf(page)}/result`);
  await expect(page.getByText('No action is open, 1 done and waiting for the next answers.')).toBeVisible();

  await page.getByRole('link', { name: 'See all actions' }).click();
  await page.getByText('Change', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No actions yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Done, waiting for the next answers.')).toBeVisible();
});

function column(page: Page, name: string) {
  return page.getByRole('region', { name });
}
