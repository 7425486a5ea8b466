import { readFileSync } from 'node:fs';
import { answerPage, expectSaved, goOn, question, statement, submit } from './steps/answering.ts';
import { pairOf } from './steps/result.ts';
import { assessmentOf } from './steps/start-assessment.ts';
import { expect, type Page, story } from './story.ts';

story('a team answers everything, sees score, phase and route, and takes the report away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start: Platform engineering maturity' }).click();
  await page.getByLabel('Which team is this about?').fill('Payments Core');
  await page.getByRole('button', { name: 'Start answering' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platform team and ownership');
  await answerOwnership(page);
  await goOn(page);
  while (page.url().includes('/answer/')) {
    await answerPage(page, 2);
    if (page.url().endsWith('/adoption')) await answerPartners(page);
    await goOn(page);
  }

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is answered');
  await expect(page.getByText('Nobody outside the organisation uses our systems.')).toBeVisible();
  await submit(page);
  await expectResult(page);
  await expectDownloads(page);
});

async function answerOwnership(page: Page) {
  await statement(page, 'Who looks after the tools', 1).check();
  await expectSaved(page);
  const team = question(page, 'Who looks after the tools');
  await team.getByText('Add a comment or a link').click();
  await team.getByLabel('Comment').fill('Since spring, three people.');
  await team.getByLabel('Link to something that shows it').fill('https://wiki.example.org/platform-team');
  const roles = question(page, 'Which of these does our platform team have?');
  await roles
    .getByRole('checkbox', { name: 'Developers who work on the platform and on nothing else', exact: true })
    .check();
  await roles.getByRole('checkbox', { name: 'Somebody who decides what the team does next', exact: true }).check();
  await roles.getByRole('checkbox', { name: 'Does not apply: Somebody who coaches contributors' }).check();
  await question(page, 'How does something that one team has built')
    .getByRole('radio', { name: 'I don’t know' })
    .check();
  await expectSaved(page);
  await expect(page.getByText('Every question in this section is answered.')).toBeVisible();
}

async function answerPartners(page: Page) {
  const partners = question(page, 'How does a new user, customer or partner get connected');
  await partners.getByRole('radio', { name: 'Does not apply to us' }).check();
  await partners.getByLabel('Why does it not apply?').fill('Nobody outside the organisation uses our systems.');
}

async function expectResult(page: Page) {
  const { score, phase } = await pairOf(page);
  const reply = await page.request.get(`/api${assessmentOf(page).replace('/a/', '/assessments/')}/result`);
  const { result } = await reply.json();
  expect({ score, phase: phase[0] }).toEqual({ score: result.score.toFixed(2), phase: String(result.reached) });
  await expect(page.getByRole('heading', { name: /^Why phase \d and not \d$/ })).toBeVisible();
  await expect(page.getByRole('list', { name: /^The answers that hold back phase \d$/ }).first()).toBeVisible();
  await expect(page.getByText('1 unknown')).toBeVisible();
  await expect(page.getByText('1 does not apply')).toBeVisible();
  const route = page.getByRole('region', { name: /^Route to phase \d$/ });
  for (const horizon of ['Now', 'Next', 'Later'])
    await expect(route.getByRole('heading', { name: horizon, exact: true })).toBeVisible();
}

async function expectDownloads(page: Page) {
  const { score, phase } = await pairOf(page);
  const pdf = await download(page, 'Export PDF');
  expect(pdf.name).toMatch(/^payments-core-platform-engineering-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf.type).toBe('application/pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  const markdown = await download(page, 'Export Markdown');
  expect(markdown.name).toMatch(/^payments-core-platform-engineering-\d{4}-\d\d-\d\d\.md$/);
  expect(markdown.type).toBe('text/markdown; charset=utf-8');
  const text = markdown.bytes.toString('utf8');
  expect(text).toMatch(/^# Payments Core: /);
  expect(text).toContain(`**${score}** of 3.00`);
  expect(text).toContain(`**${phase}**`);
  expect(text).toContain('Nobody outside the organisation uses our systems.');
  expect(text).toContain('Since spring, three people.');
  await page.getByRole('button', { name: 'Other formats' }).click();
  const slides = await download(page, 'PowerPoint');
  expect(slides.name).toMatch(/^payments-core-platform-engineering-\d{4}-\d\d-\d\d\.pptx$/);
  expect(slides.bytes.subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'PowerPoint' })).toBeHidden();
}

async function download(page: Page, name: string) {
  const link = page.getByRole('link', { name });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  // The download itself does not tell its type.
  const reply = await page.request.get((await link.getAttribute('href')) ?? '');
  return {
    name: file.suggestedFilename(),
    type: reply.headers()['content-type'],
    bytes: readFileSync(await file.path()),
  };
}
