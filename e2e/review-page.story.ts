import { expectSaved, question } from './steps/answering.ts';
import { put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

const who = 'Who looks after the tools';
const roles = 'Which of these does our platform team have?';

story('the review shows every answer and leads to its question', async ({ page, accessible }) => {
  await startAssessment(page, 'Second Look');
  await put(page, 'platform-team', { kind: 'phase', phase: 1 });
  await put(page, 'contribution', { kind: 'unknown' });
  await page.reload();
  await question(page, roles).getByRole('checkbox').first().check();
  await expectSaved(page);
  await page.goto(`${assessmentOf(page)}/review`);
  const section = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Platform team' }) });
  await expect(section.getByText('I don’t know')).toBeVisible();
  const answer = section.getByText('We have a named platform team.');
  await expect(answer).toBeHidden();

  await section.getByText('Show the 2 answers you gave').focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await accessible(page);
  await page.keyboard.press('Tab');
  await expect(link(page, who)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q-platform-team$/);
  await expect(question(page, who)).toBeInViewport();
});

story('the review prints with all answers and none of the folds', lengthy, async ({ page }) => {
  await startAssessment(page, 'On Paper');
  await put(page, 'platform-team', { kind: 'phase', phase: 1 });
  await page.goto(`${assessmentOf(page)}/review`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('We have a named platform team.')).toBeVisible();
  await expect(page.getByText('Show the answer you gave')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Submit and see the result' })).toBeHidden();
});

function link(page: Page, words: string) {
  return page.getByRole('main').getByRole('link', { name: words });
}
