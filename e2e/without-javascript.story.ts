import { answerPage, goOn, question, statement, submit } from './steps/answering.ts';
import { pairOf, textOf } from './steps/result.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, story } from './story.ts';

story.use({ javaScriptEnabled: false });

story('answer, review, submit and plan without JavaScript', async ({ page }) => {
  await startAssessment(page, 'Plain HTML');
  await statement(page, 'Who looks after the tools', 1).check();
  const roles = question(page, 'Which of these does our platform team have?');
  await roles.getByRole('radio', { name: 'None of these' }).check();
  const sharing = question(page, 'How does something that one team has built');
  await sharing.getByRole('radio', { name: 'Does not apply to us' }).check();
  await goOn(page);
  // A question cannot be left out without a reason; the others are saved.
  await expect(sharing.getByRole('alert')).toContainText('“Does not apply” needs one sentence');
  await expect(statement(page, 'Who looks after the tools', 1)).toBeChecked();
  await expect(roles.getByRole('radio', { name: 'None of these' })).toBeChecked();
  await sharing.getByRole('radio', { name: 'Does not apply to us' }).check();
  await sharing.getByLabel('Why does it not apply?').fill('There is only one team.');
  await goOn(page);
  while (page.url().includes('/answer/')) {
    await answerPage(page, 1);
    await goOn(page);
  }
  await expect(page.getByText('There is only one team.')).toBeVisible();
  await submit(page);

  const { score } = await pairOf(page);
  const route = page.getByRole('region', { name: /^Route to phase/ });
  const [first, second] = await route.getByRole('checkbox', { name: /^Count in the forecast/ }).all();
  await first?.check();
  await second?.check();
  await page.getByRole('button', { name: 'Show the forecast' }).click();
  await expect(page).toHaveURL(/[?&]steps=.*#route$/);
  const forecast = page.getByRole('complementary', { name: 'If you do the ticked steps' });
  await expect(forecast).toContainText(score);
  const [, then] = (await textOf(forecast)).match(/\d\.\d\d/g) ?? [];
  expect(Number(then)).toBeGreaterThan(Number(score));

  await page.getByText('Change targets').click();
  await page.getByLabel('Incidents and system insight').selectOption({ label: 'Phase 3 Optimizing' });
  await page.getByRole('button', { name: 'Save targets' }).click();
  await expect(page.getByText('1 target set by the team')).toBeVisible();
  expect((await pairOf(page)).score).toBe(score);
});

story('what cannot be saved comes back as it was typed, with what is wrong', async ({ page }) => {
  await startAssessment(page, 'Typed Twice');
  const sharing = question(page, 'How does something that one team has built');
  await sharing.getByText('Add a comment or a link').click();
  await sharing.getByLabel('Comment').fill('We share by hand.');
  await sharing.getByLabel('Link to something that shows it').fill('wiki.example.org');
  await goOn(page);
  await expect(sharing.getByRole('alert')).toHaveText('A link begins with https:// or http://.');
  await expect(sharing.getByLabel('Link to something that shows it')).toHaveValue('wiki.example.org');
  await expect(sharing.getByLabel('Comment')).toHaveValue('We share by hand.');
  expect(page.url()).not.toContain('wiki');
  await sharing.getByLabel('Link to something that shows it').fill('https://wiki.example.org/');
  await goOn(page);

  await page.goto(`${assessmentOf(page)}/answer/adoption`);
  const share = question(page, 'What share of the development teams uses the platform by choice?');
  await share.getByLabel('Number').fill('about half');
  await goOn(page);
  const isNoNumber = 'This is not a number. Write digits, and a full stop or a comma only for decimals.';
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(share.getByRole('alert')).toHaveText(isNoNumber);
    await expect(share.getByLabel('Number')).toHaveValue('about half');
  }
  await share.getByLabel('Number').fill('50');
  await goOn(page);
  await page.goto(`${assessmentOf(page)}/answer/adoption`);
  await expect(share.getByLabel('Number')).toHaveValue('50');
});

story('delete and restore without JavaScript', async ({ page }) => {
  await startAssessment(page, 'Short Lived', 'First look');
  await statement(page, 'Who looks after the tools', 1).check();
  await page.getByRole('button', { name: 'Leave and continue later' }).click();
  await expect(page.getByText('1 of 10 answered')).toBeVisible();
  await page.getByRole('button', { name: 'More for Short Lived' }).click();
  await page.getByRole('link', { name: 'Link, name and more' }).click();
  await page.getByText('Delete this assessment…').click();
  await expect(page.getByText('Delete “Short Lived” with 1 answer?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  const note = page.getByRole('status').filter({ hasText: '“Short Lived” is deleted.' });
  await note.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('status')).toContainText('It is back in your list.');
  await expect(page.getByText('1 of 10 answered')).toBeVisible();
  await page.getByRole('link', { name: 'Continue answering' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stakeholders and feedback');
});
