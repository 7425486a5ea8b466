import { expect, type Locator, type Page } from '../story.ts';

/** The question that has these words in it. */
export function question(page: Page, words: string | RegExp): Locator {
  return page.getByRole('main').getByRole('group', { name: words });
}

/** The statement of a phase, in a question that has statements. */
export function statement(page: Page, words: string | RegExp, phase: number): Locator {
  return question(page, words).getByRole('radio', { name: new RegExp(`^Phase ${phase} `) });
}

/** Where the bar says whether everything is saved. */
export function saveState(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}

export async function expectSaved(page: Page) {
  await expect(saveState(page)).toHaveText('Saved');
}

/** How much is answered, as the bar says it. */
export async function expectProgress(page: Page, words: string) {
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(words);
}

/** On by the button at the end of the section: the next section, or the review. */
export async function goOn(page: Page) {
  const before = page.url();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Go to |^Review your answers/ })
    .click();
  await page.waitForURL((url) => url.href !== before);
}

/** Gives every question of the page the answer that stands for a phase; numbers and lists get a fitting one. */
export async function answerPage(page: Page, phase: number) {
  const main = page.getByRole('main');
  for (const rung of await main.getByRole('radio', { name: new RegExp(`^Phase ${phase} `) }).all()) await rung.check();
  for (const number of await main.getByLabel('Number', { exact: true }).all()) await number.fill('45');
  const lists = question(page, /^Question/).filter({ has: page.getByRole('checkbox') });
  for (const list of await lists.all()) await list.getByRole('checkbox').first().check();
}

/** From the page of any section through all that follow, up to the review. */
export async function answerAll(page: Page, phase: number) {
  while (page.url().includes('/answer/')) {
    await answerPage(page, phase);
    await goOn(page);
  }
}

export async function submit(page: Page) {
  await page.getByRole('button', { name: 'Submit and see the result' }).click();
  await expect(page).toHaveURL(/\/result$/);
}
