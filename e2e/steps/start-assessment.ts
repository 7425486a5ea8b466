import { expect, type Page } from '../story.ts';

/** From the start page to the first question, as a person does it. */
export async function startAssessment(page: Page, team: string, scope: 'Everything' | 'First look' = 'Everything') {
  await page.goto('/start/platform-engineering');
  await page.getByLabel('Which team is this about?').fill(team);
  await page.getByRole('radio', { name: scope }).check();
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/answer\//);
  // The address may be there before the document is.
  await expect(page.getByRole('heading', { name: 'Platform team and ownership', level: 1 })).toBeVisible();
}

/** Path of the assessment that the page is about. */
export function assessmentOf(page: Page): string {
  const [path] = /\/a\/[^/?#]+/.exec(page.url()) ?? [];
  if (path === undefined) throw new Error(`no assessment in ${page.url()}`);
  return path;
}
