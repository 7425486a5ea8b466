import { answerAll, expectSaved, statement, submit } from './steps/answering.ts';
import { finishFirstLook } from './steps/save-directly.ts';
import { startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

story('the link goes on elsewhere; only the first browser lists it', async ({ page, context, device }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startAssessment(page, 'Travellers', 'First look');
  await statement(page, 'Who looks after the tools', 1).check();
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await openSettings(page, 'Travellers');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const phone = await device({ viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Stakeholders and feedback');
  await statement(phone, 'How are the needs of developers', 1).check();
  await expectSaved(phone);
  await phone.goto('/');
  await expect(phone.getByRole('heading', { name: 'Nothing started here yet' })).toBeVisible();

  await page.goto('/');
  await expect(row(page, 'Travellers')).toContainText('2 of 10 answered');
});

story('rename, duplicate, delete and undo', lengthy, async ({ page }) => {
  await startAssessment(page, 'Draft Name', 'First look');
  await statement(page, 'Who looks after the tools', 1).check();
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await openSettings(page, 'Draft Name');
  await page.getByRole('textbox', { name: 'Team' }).fill('Final Name');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('The name is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a copy' }).click();

  await expect(page.getByText('The copy is at the top of your list.')).toBeVisible();
  await expect(row(page, 'Final Name')).toHaveCount(2);
  const copy = row(page, 'Final Name').first();
  await copy.getByRole('link', { name: 'Continue answering' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stakeholders and feedback');
  await statement(page, 'How are the needs of developers', 1).check();
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await expect(row(page, 'Final Name').filter({ hasText: '2 of 10 answered' })).toHaveCount(1);
  await expect(row(page, 'Final Name').filter({ hasText: '1 of 10 answered' })).toHaveCount(1);

  await row(page, 'Final Name')
    .filter({ hasText: '2 of 10 answered' })
    .getByRole('button', { name: 'More for' })
    .click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('“Final Name (copy)” is deleted.')).toBeVisible();
  await expect(row(page, 'Final Name').filter({ hasText: '2 of 10 answered' })).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Restore' }).click();
  await expect(row(page, 'Final Name').filter({ hasText: '2 of 10 answered' })).toHaveCount(1);
});

story('answer again later: the result shows what has changed', lengthy, async ({ page }) => {
  await startAssessment(page, 'Returners', 'First look');
  await finishFirstLook(page, () => 1);
  await page.goto('/');
  await row(page, 'Returners').getByRole('button', { name: 'More for Returners' }).click();
  await page.getByRole('button', { name: 'Answer again' }).click();
  await expect(page).toHaveURL(/\/answer\//);
  await answerAll(page, 2);
  await submit(page);
  await expect(page.getByText(/^\+1\.00 since \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Change' }).first()).toBeVisible();
  await page.goto('/');
  await expect(row(page, 'Returners')).toHaveCount(2);
});

function row(page: Page, team: string) {
  return page
    .getByRole('region', { name: 'Your assessments in this browser' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: team }) });
}

async function openSettings(page: Page, team: string) {
  await page.getByRole('button', { name: `More for ${team}` }).click();
  await page.getByRole('link', { name: 'Link, name and more' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Link, name and more');
}
