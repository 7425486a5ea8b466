import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningApp } from './running-app.ts';
import { expectSaved, question, statement } from './steps/answering.ts';
import { expect, lengthy, type Page, story } from './story.ts';

const first = `
id: tiny
version: 1.0.0
title: A tiny model
phases: [{ title: Initial }, { title: Managed }, { title: Defined }]
dimensions:
  - id: care
    title: Care
    questions:
      - { id: owner, text: Who looks after it?, statements: [Nobody, Somebody, Everybody] }
      - { id: money, text: Who pays for it?, statements: [Nobody, Somebody, Everybody] }
      - { id: paper, text: Where is it written down?, statements: [Nowhere, Somewhere, In one place] }
`;
const second = first
  .replace('1.0.0', '1.1.0')
  .replace('Who pays for it?', 'Who pays for it next year?')
  .replace(/.*id: paper.*/, '      - { id: cost, text: What does it cost?, statements: [Unknown, Guessed, Known] }');

/** What a browser says that was still loading an icon when the app was started again. */
const lostWithTheApp = /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/;

/** Puts models into the data folder, where somebody who runs the app puts their own, and starts it again. */
async function publish(app: RunningApp, files: Readonly<Record<string, string>>) {
  const folder = path.join(app.dataFolder, 'questionnaires');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  await app.stop();
  await app.start();
}

async function start(page: Page, app: RunningApp): Promise<string> {
  await page.goto(`${app.url}/start/tiny`);
  await page.getByLabel('Which team is this about?').fill('Orders');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page.getByRole('heading', { name: 'Care', level: 1 })).toBeVisible();
  return page.url().replace(/\/answer\/.*/, '');
}

story(
  'a running assessment moves to a newer version, and goes back',
  lengthy,
  async ({ page, ownApp, accessible, allowErrors }) => {
    allowErrors(lostWithTheApp);
    await publish(ownApp, { 'tiny-1.0.yaml': first });
    const address = await start(page, ownApp);
    for (const words of ['Who looks after it?', 'Who pays for it?', 'Where is it written down?']) {
      await statement(page, words, 1).check();
    }
    await expectSaved(page);
    await page.goto(`${address}/review`);
    await expect(page.getByText('There is a newer version')).toHaveCount(0);

    await publish(ownApp, { 'tiny-1.1.yaml': second });
    await page.goto(`${address}/review`);
    await expect(page.getByText('There is a newer version of these questions: 1.1.0')).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Move to version 1.1.0…' }).click();

    await expect(page.getByRole('heading', { name: 'Move to version 1.1.0?', level: 1 })).toBeVisible();
    const facts = page.getByRole('main').getByRole('list').first();
    await expect(facts.getByRole('listitem')).toHaveText([
      '1answer stays as it is',
      '1stays, but look at it again',
      '1cannot be taken along',
    ]);
    await expect(page.getByRole('region', { name: 'Answers that cannot be taken along' })).toContainText(
      'Where is it written down?The question is gone.',
    );
    await expect(page.getByRole('region', { name: 'Answers to look at again' })).toContainText('Who pays for it?');
    await expect(page.getByRole('region', { name: 'New questions' })).toContainText('What does it cost?');
    await accessible(page);

    await page.getByRole('button', { name: 'Move to version 1.1.0' }).click();
    await expect(page.getByText(/^Moved to version 1.1.0 on /)).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Who pays for it next year?' }).first().click();
    await expect(statement(page, 'Who pays for it next year?', 1)).toBeChecked();
    await expect(question(page, 'What does it cost?').getByRole('radio', { checked: true })).toHaveCount(0);

    await page.goto(`${address}/settings`);
    await page.getByRole('button', { name: 'Go back to version 1.0.0' }).click();
    await expect(page).toHaveURL(/\/review$/);
    await page.goto(`${address}/answer/care`);
    await expect(statement(page, 'Where is it written down?', 1)).toBeChecked();
  },
);

story(
  'a page from before the assessment moved is told, and loses nothing',
  lengthy,
  async ({ page, context, ownApp, accessible, allowErrors }) => {
    allowErrors(lostWithTheApp, /status of (409|404)/);
    await publish(ownApp, { 'tiny-1.0.yaml': first });
    const address = await start(page, ownApp);
    await publish(ownApp, { 'tiny-1.1.yaml': second });
    const other = await context.newPage();
    await other.goto(`${address}/upgrade`);
    await other.getByRole('button', { name: 'Move to version 1.1.0' }).click();
    await expect(other.getByText(/^Moved to version 1.1.0 on /)).toBeVisible();
    await other.close();

    const changed = (words: string) => question(page, words).getByRole('group', { name: 'This question has changed' });
    await statement(page, 'Who looks after it?', 2).check();
    await expectSaved(page);
    await statement(page, 'Who pays for it?', 2).check();
    await expect(changed('Who pays for it?')).toContainText('The assessment has moved to another version');
    const paper = question(page, 'Where is it written down?');
    await paper.getByText('Add a comment or a link').click();
    await paper.getByLabel('Comment').fill('In the green folder.');
    await paper.getByLabel('Comment').blur();
    await expect(paper.getByRole('alert')).toContainText('not part of the assessment any more');

    await changed('Who pays for it?').getByRole('button', { name: 'Load the page again' }).click();
    const money = 'Who pays for it next year?';
    await expect(statement(page, money, 2)).toBeChecked();
    await expect(changed(money)).toContainText('Yours, given before the change');
    await accessible(page);
    await changed(money).getByRole('button', { name: 'Mine still holds' }).click();
    await expect(page.getByRole('banner')).toContainText('You wrote: “In the green folder.”');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await expectSaved(page);
    await page.reload();
    await expect(statement(page, money, 2)).toBeChecked();
  },
);

story(
  'it moves without JavaScript too, and a second submit compares like for like',
  lengthy,
  async ({ device, ownApp, allowErrors }) => {
    allowErrors(lostWithTheApp);
    await publish(ownApp, { 'tiny-1.0.yaml': first });
    const page = await device({ javaScriptEnabled: false });
    const address = await start(page, ownApp);
    for (const words of ['Who looks after it?', 'Who pays for it?', 'Where is it written down?']) {
      await statement(page, words, 1).check();
    }
    await page.getByRole('button', { name: 'Review your answers' }).last().click();
    await page.getByRole('button', { name: 'Submit and see the result' }).click();
    await expect(page).toHaveURL(/\/result$/);
    await page.goto(`${address}/settings`);
    await page.getByRole('button', { name: 'Answer again' }).click();
    await expect(page.getByRole('heading', { name: 'Care', level: 1 })).toBeVisible();
    const next = page.url().replace(/\/answer\/.*/, '');
    await statement(page, 'Who looks after it?', 2).check();
    await page.getByRole('button', { name: 'Review your answers' }).last().click();

    await publish(ownApp, { 'tiny-1.1.yaml': second });
    await page.goto(`${next}/upgrade`);
    await page.getByRole('button', { name: 'Move to version 1.1.0' }).click();
    await expect(page.getByText(/^Moved to version 1.1.0 on /)).toBeVisible();
    await page.getByRole('button', { name: 'Submit and see the result' }).click();
    const main = page.getByRole('main');
    await expect(main.getByText(/^1\.00 on .*, with version 1\.0\.0 of the questions$/)).toBeVisible();
    await expect(
      main.getByText('+1.00 (phase 1 then, 2 now) like for like: 1 of 3 questions are unchanged'),
    ).toBeVisible();
  },
);

story(
  'the versions of a questionnaire, and what changed between two',
  lengthy,
  async ({ page, ownApp, accessible }) => {
    const draft = second.replace('version: 1.1.0', 'version: 1.2.0\nstatus: draft').replace('Care', 'Good care');
    await publish(ownApp, { 'tiny-1.0.yaml': first, 'tiny-1.1.yaml': second, 'tiny-1.2.yaml': draft });
    await page.goto(`${ownApp.url}/start/tiny`);
    await page.getByRole('link', { name: 'Versions and what changed' }).click();
    await expect(page.getByRole('region', { name: '3 versions' }).getByRole('listitem')).toHaveText([
      /^Version 1\.2\.0Draft/,
      /^Version 1\.1\.0Published .* · new assessments start with it/,
      /^Version 1\.0\.0Published/,
    ]);
    await expect(page.getByRole('heading', { name: 'What changed from 1.1.0 to 1.2.0' })).toBeVisible();
    await page.getByLabel('From', { exact: true }).selectOption('Version 1.0.0');
    await page.getByLabel('To', { exact: true }).selectOption('Version 1.1.0');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('region', { name: 'New: 1' })).toContainText('What does it cost?');
    await expect(page.getByRole('region', { name: 'Gone: 1' })).toContainText('Where is it written down?');
    await expect(page.getByRole('region', { name: 'Reworded: 1' })).toContainText('Was: Who pays for it?');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await accessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await accessible(page);
  },
);
