import { answerAll, expectProgress, submit } from './steps/answering.ts';
import { pairOf } from './steps/result.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, story } from './story.ts';

story('the first look takes a few clicks and says that it is one', lengthy, async ({ page }) => {
  await startAssessment(page, 'Search', 'First look');
  await expectProgress(page, '0 of 10 answered');
  await answerAll(page, 1);
  await submit(page);
  // Every answer is at phase 1: whoever computes it, by mean or by gate, comes out there.
  expect(await pairOf(page)).toEqual({ score: '1.00', phase: '1' });
  await expect(page.getByRole('status').filter({ hasText: 'First look only' })).toContainText(
    '10 of 38 questions were asked, so phase and route are a first reading.',
  );
  await page.getByRole('link', { name: 'Assessments' }).click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Search' }) })).toContainText(
    'First look',
  );
  await page.getByRole('link', { name: 'See the result' }).click();

  // From there to the whole questionnaire: what was answered stays, and so does the result until the next submit.
  await page.getByRole('button', { name: 'Go on with all questions' }).click();
  await expectProgress(page, '10 of 38 answered');
  await page.goto(`${assessmentOf(page)}/result`);
  await expect(page.getByText('The answers are open for changes')).toBeVisible();
  expect(await pairOf(page)).toEqual({ score: '1.00', phase: '1' });
});
