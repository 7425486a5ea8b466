import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningApp } from './running-app.ts';
import { administrator, runSetUpApp, signIn } from './steps/accounts.ts';
import { expectSaved, goOn, statement, submit } from './steps/answering.ts';
import { story as anyStory, expect } from './story.ts';

const model = `
id: short
version: 1.0.0
title: A short look
description: For stories.
locale: en
licence: Apache-2.0
attribution: Made for tests.
phases:
  - { title: By chance, description: It happens. }
  - { title: By rule, description: It is agreed. }
  - { title: By itself, description: Nobody has to look. }
dimensions:
  - id: build
    title: Building
    questions:
      - { id: who, text: Who builds?, statements: [Anybody, One of us, A machine] }
`;

const story = anyStory.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-rounds-'));
      writeFileSync(path.join(folder, 'short.yaml'), model);
      const app = await runSetUpApp({ QUESTIONNAIRE_FOLDER: folder });
      await use(app);
      await app.stop();
      await app.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

story(
  'teams are made and imported, asked by link, and read where nobody is singled out',
  async ({ page, device, accessible, app }) => {
    story.setTimeout(90_000);
    await signIn(page, administrator, '/teams');
    const make = page.getByRole('region', { name: 'Make a group' });
    await make.getByRole('radio', { name: 'Unit' }).check();
    await make.getByLabel('Name').fill('Shop');
    await make.getByRole('button', { name: 'Make it' }).click();
    await expect(page.getByRole('heading', { name: 'Shop', level: 1 })).toBeVisible();
    await page.goto('/teams/import');
    await page
      .getByLabel('Or paste the lines')
      .fill('unit,team,address,name\nShop,Orders,bob@example.org,Bob Example\nShop,Payments,,\nShop,Search,,\n');
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible();
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(page).toHaveURL('/teams?note=imported');
    await expect(page.getByRole('link', { name: 'Payments' })).toBeVisible();
    await accessible(page);

    await page.goto('/rounds/new');
    await page.getByLabel('Title').fill('Autumn');
    await page.getByLabel('Questionnaire').selectOption({ label: 'A short look 1.0.0: everything, 1 question' });
    await page.getByRole('checkbox', { name: /^Shop/ }).check();
    await page.getByLabel('expected answers: Orders').fill('8');
    await page.getByLabel('Smallest group that is shown').fill('3');
    await accessible(page);
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByRole('link', { name: 'Look at what happens, then open' }).click();
    await page.getByRole('button', { name: 'Open the round' }).click();
    await expect(page.getByText('0 of 8 in')).toBeVisible();
    await accessible(page);
    const round = new URL(page.url()).pathname;
    const linkOf = async (team: string) => {
      await page.goto(round);
      await page.getByRole('link', { name: new RegExp(`^Code and more ?: ${team}$`) }).click();
      return (await page.getByText(/^https?:.*\/r\//).textContent()) ?? '';
    };
    const [orders, payments, search] = [await linkOf('Orders'), await linkOf('Payments'), await linkOf('Search')];

    const respondent = await device();
    await respondent.goto(new URL(orders).pathname);
    await expect(respondent.getByText(/Comments are shown word for word where 3 people/)).toBeVisible();
    await accessible(respondent);
    await respondent.getByRole('radio', { name: 'Somebody who builds or runs software' }).check();
    await respondent.getByRole('button', { name: 'Start answering' }).click();
    await statement(respondent, 'Who builds?', 1).check();
    await expectSaved(respondent);
    await goOn(respondent);
    await submit(respondent);
    const said = [
      ...['Two of us do', 'A machine should', 'It is fine'].map((words) => [orders, words]),
      ...[[payments, 'Nobody knows'], ...['One', 'Another'].map((words) => [search, words])],
    ];
    execFileSync(process.execPath, ['e2e/steps/answer-round.ts', JSON.stringify(said)], {
      env: { ...process.env, ...app.environment },
    });

    await page.goto(round);
    await expect(page.getByText('4 of 8 in')).toBeVisible();
    await page.getByText('Close now…').click();
    await page.getByRole('button', { name: 'Yes, close it' }).click();
    await expect(page.getByRole('status').first()).toContainText('closed');
    await expect(async () => {
      await page.goto(`${round}/results`);
      await expect(page.getByRole('table')).toBeVisible({ timeout: 100 });
    }).toPass();
    await expect(page.getByRole('row', { name: /^Payments/ })).toContainText('hidden');
    await accessible(page);
    await page.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('region', { name: 'Comments' })).toContainText('A machine should');
    await expect(page.getByText('Nobody knows')).toHaveCount(0);
    await accessible(page);
    await page.goto(round);
    await page.getByText('Publish…').click();
    await page.getByRole('button', { name: 'Yes, publish' }).click();
    await expect(page.getByText('Published', { exact: true })).toBeVisible();
  },
);
