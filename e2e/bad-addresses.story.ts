import { expectProgress, statement } from './steps/answering.ts';
import { finishFirstLook, put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, story } from './story.ts';

const nobody = '/a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

story('an address that leads nowhere is a page that says what to do', async ({ page, allowErrors }) => {
  allowErrors(/status of 404/);
  await startAssessment(page, 'Lost');
  const own = assessmentOf(page);
  const noPage = 'There is no such page';
  const noAssessment = 'This link leads to no assessment';
  for (const [path, title] of [
    ['/nothing', noPage],
    ['/start/nothing', noPage],
    ['/start/nothing/questions', noPage],
    [nobody, noAssessment],
    [`${nobody}/answer/ownership`, noAssessment],
    [`${nobody}/review`, noAssessment],
    [`${nobody}/result`, noAssessment],
    [`${nobody}/settings`, noAssessment],
    ['/a/short', noAssessment],
  ] as const) {
    const reply = await page.goto(path);
    expect.soft(reply?.status(), path).toBe(404);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
    await expect.soft(page.getByRole('main').getByRole('link'), path).toHaveCount(1);
  }
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL('/');
  // A section that is not there: the assessment knows where to go on.
  await page.goto(`${own}/answer/nothing`);
  await expect(page).toHaveURL(`${own}/answer/ownership`);
});

story('an address that cannot be read is refused, not a failure', async ({ request }) => {
  for (const path of ['/a/%E0%A4%A', '/start/%E0%A4%A', '/api/assessments/%E0%A4%A/result']) {
    const status = (await request.get(path)).status();
    expect.soft(status, path).toBeGreaterThanOrEqual(400);
    expect.soft(status, path).toBeLessThan(500);
  }
});

story('nothing is submitted while nothing is answered', async ({ page, device }) => {
  await startAssessment(page, 'Blank');
  await page.goto(`${assessmentOf(page)}/review`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is answered yet');
  await expect(page.getByRole('button', { name: 'Submit and see the result' })).toHaveCount(0);
  await page.goto(`${assessmentOf(page)}/result`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No result yet');

  // The page offers to submit, and meanwhile the answer is taken back elsewhere.
  await put(page, 'platform-team', { kind: 'unknown' });
  await page.goto(`${assessmentOf(page)}/review`);
  const other = await device();
  await other.goto(`${assessmentOf(page)}/answer/ownership`);
  await other.getByRole('button', { name: 'Clear this answer' }).first().click();
  await expectProgress(other, '0 of 38 answered');
  await expect(other.getByRole('banner').getByRole('status')).toHaveText('Saved');
  await page.getByRole('button', { name: 'Submit and see the result' }).click();
  await expect(page.getByText('Nothing is answered yet, so there is nothing to submit.')).toBeVisible();
});

story(
  'submitted twice is submitted once; answers change only after opening it again',
  lengthy,
  async ({ page, device }) => {
    await startAssessment(page, 'Final', 'First look');
    const address = assessmentOf(page);
    const other = await device();
    await finishFirstLook(
      page,
      () => 1,
      async () => {
        await other.goto(`${address}/review`);
      },
    );
    await other.getByRole('button', { name: 'Submit and see the result' }).click();
    await expect(other).toHaveURL(/\/result$/);

    await page.goto(`${address}/answer/ownership`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This assessment is submitted');
    expect((await put(page, 'platform-team', { kind: 'phase', phase: 3 }, { seen: 1 })).status()).toBe(409);
    await page.getByRole('button', { name: 'Change answers' }).click();
    await page.goto(`${address}/answer/ownership`);
    await expect(statement(page, 'Who looks after the tools', 1)).toBeChecked();
    await statement(page, 'Who looks after the tools', 3).check();
    await page.getByRole('button', { name: 'Review and submit' }).click();
    await page.getByRole('button', { name: 'Submit and see the result' }).click();
    await expect(page.getByRole('main').getByText('1.20', { exact: true }).first()).toBeVisible();
  },
);
