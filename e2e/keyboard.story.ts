import { expectProgress, expectSaved, question, statement } from './steps/answering.ts';
import { expect, lengthy, type Page, story } from './story.ts';

const who = 'Who looks after the tools';
const roles = 'Which of these does our platform team have?';
const sharing = 'How does something that one team has built';

story('from the start page to the result without a mouse', async ({ page }) => {
  await page.goto('/start/platform-engineering');
  await tabTo(page, 'textbox', 'Which team is this about?');
  await page.keyboard.type('Keyboard Team');
  await tabTo(page, 'radio', 'Everything');
  await tabTo(page, 'button', 'Start answering');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/answer\/ownership$/);
  await expect(page.getByText('Keys: 1 to 7')).toBeVisible();

  await page.keyboard.press('2');
  await expect(statement(page, who, 1)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(statement(page, who, 2)).toBeChecked();
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  const practices = question(page, roles).getByRole('checkbox', { checked: true });
  await expect(practices).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await expect(question(page, sharing).getByRole('radio', { name: 'I don’t know' })).toBeChecked();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('4');
  await expect(statement(page, who, 3)).toBeChecked();
  await expectSaved(page);

  await page.keyboard.press('n');
  const reason = question(page, who).getByLabel('Why does it not apply?');
  await expect(reason).toBeFocused();
  await page.keyboard.type('Judged in 2 or 3 days, no news.');
  await expect(reason).toHaveValue('Judged in 2 or 3 days, no news.');
  await page.keyboard.press('Enter');
  await expect(question(page, who).getByRole('radio', { name: 'Does not apply to us' })).toBeChecked();
  await expectSaved(page);
  await expect(page).toHaveURL(/\/answer\/ownership$/);

  await tabTo(page, 'button', 'Review and submit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review$/);
  await tabTo(page, 'button', 'Submit and see the result');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/result$/);
});

story('the keys can be switched off', lengthy, async ({ page }) => {
  await page.goto('/start/platform-engineering');
  await page.getByLabel('Which team is this about?').fill('Quiet Keys');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page).toHaveURL(/\/answer\//);
  await tabTo(page, 'button', 'Turn keys off');
  await page.keyboard.press('Enter');
  const again = page.getByRole('button', { name: 'Turn keys on' });
  await expect(again).toBeFocused();
  await page.keyboard.press('3');
  await page.reload();
  await page.keyboard.press('3');
  await page.keyboard.press('d');
  await expectProgress(page, '0 of 38 answered');
  await expect(question(page, who).getByRole('radio', { checked: true })).toHaveCount(0);
  await again.click();
  await page.keyboard.press('3');
  await expect(statement(page, who, 2)).toBeChecked();
});

/** Tab, from wherever the focus is, until it reaches that control; it has to be visible there. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'radio', name: string) {
  const wanted = page.getByRole(role, { name });
  for (let tries = 0; tries < 80; tries += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`Tab does not reach the ${role} “${name}”`);
}
