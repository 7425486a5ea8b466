import { expectSaved, question, saveState, statement } from './steps/answering.ts';
import { startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, type Page, story } from './story.ts';

const who = 'Who looks after the tools';

story(
  'two people answer the same question: the later one sees both and chooses',
  async ({ page, device, accessible, allowErrors }) => {
    allowErrors(/status of 409/);
    await startAssessment(page, 'Two Heads');
    const other = await device();
    await other.goto(page.url());

    await statement(page, who, 1).check();
    await expectSaved(page);
    await statement(other, who, 2).check();
    await expect(conflict(other)).toContainText('Nothing was overwritten.');
    await expect(conflict(other)).toContainText(
      'We have a platform team that looks after the shared tools of the whole organisation.',
    );
    await expect(conflict(other)).toContainText('We have a named platform team.');
    await expect(saveState(other)).toHaveText('1 answer needs a look');
    await accessible(other);
    await page.reload();
    await expect(statement(page, who, 1)).toBeChecked();

    await conflict(other).getByRole('button', { name: 'Keep mine' }).click();
    await expectSaved(other);
    await expect(conflict(other)).toBeHidden();

    await statement(page, who, 3).check();
    await expect(conflict(page)).toBeVisible();
    await conflict(page).getByRole('button', { name: 'Take the saved one' }).click();
    await expect(statement(page, who, 2)).toBeChecked();
    await expectSaved(page);
    await page.reload();
    await expect(statement(page, who, 2)).toBeChecked();
  },
);

story('a comment of the other window is not overwritten by an answer', async ({ page, device, allowErrors }) => {
  allowErrors(/status of 409/);
  await startAssessment(page, 'Careful');
  const other = await device();
  await other.goto(page.url());
  await question(page, who).getByText('Add a comment or a link').click();
  await question(page, who).getByLabel('Comment').fill('Ask the operations people.');
  await expectSaved(page);
  await statement(other, who, 2).check();
  await expect(conflict(other)).toContainText('Ask the operations people.');
  // Answers to other questions do not wait for the choice.
  await statement(other, 'How does something that one team has built', 1).check();
  await expect(saveState(other)).toHaveText('1 answer needs a look');
  await page.reload();
  await expect(question(page, who).getByLabel('Comment')).toHaveValue('Ask the operations people.');
  await expect(statement(page, 'How does something that one team has built', 1)).toBeChecked();
});

story(
  'two tabs of one browser show the same, and either can settle a conflict',
  lengthy,
  async ({ page, context, device, allowErrors }) => {
    allowErrors(/status of 409/);
    await startAssessment(page, 'Two Tabs');
    const tab = await context.newPage();
    const other = await device();
    for (const each of [tab, other]) await each.goto(page.url());

    await statement(other, who, 2).check();
    await expectSaved(other);
    await statement(page, who, 1).check();
    for (const each of [page, tab]) {
      await expect(conflict(each)).toBeVisible();
      await expect(statement(each, who, 1)).toBeChecked();
    }
    await conflict(tab).getByRole('button', { name: 'Take the saved one' }).click();
    for (const each of [page, tab]) {
      await expect(conflict(each)).toBeHidden();
      await expect(statement(each, who, 2)).toBeChecked();
      await expectSaved(each);
    }

    // No conflict among the tabs themselves: what one says, the other builds upon.
    await statement(page, who, 3).check();
    await expect(statement(tab, who, 3)).toBeChecked();
    await expectSaved(tab);
    await question(tab, who).getByText('Add a comment or a link').click();
    await question(tab, who).getByLabel('Comment').fill('Since last spring.');
    await expect(question(page, who).getByLabel('Comment')).toHaveValue('Since last spring.');
    for (const each of [page, tab]) await expectSaved(each);

    await statement(other, who, 0).check();
    await conflict(other).getByRole('button', { name: 'Keep mine' }).click();
    await expectSaved(other);
    await statement(tab, who, 1).check();
    await conflict(page).getByRole('button', { name: 'Keep mine' }).click();
    for (const each of [page, tab]) {
      await expect(conflict(each)).toBeHidden();
      await expectSaved(each);
    }
    await other.reload();
    await expect(statement(other, who, 1)).toBeChecked();
    await expect(question(other, who).getByLabel('Comment')).toHaveValue('Since last spring.');
  },
);

function conflict(page: Page) {
  return question(page, who).getByRole('group', { name: 'This answer was changed in another window.' });
}
