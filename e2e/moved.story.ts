import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { newDatabase } from '../db/postgres-database.fixture.ts';
import { runApp } from './running-app.ts';
import { expectProgress, expectSaved, statement } from './steps/answering.ts';
import { pairOf } from './steps/result.ts';
import { finishFirstLook } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, lengthy, story } from './story.ts';

const server = process.env.PHASELINE_TEST_POSTGRES;

story(
  'an installation moves to PostgreSQL, and everybody goes on where they were',
  lengthy,
  async ({ device, accessible }) => {
    story.skip(!server, 'there is no PostgreSQL server');
    const before = await runApp({}, { server: null, processes: 1 });
    const to = await newDatabase(server ?? null);
    const page = await device({ baseURL: before.url });
    await startAssessment(page, 'Movers', 'First look');
    const address = assessmentOf(page);
    await finishFirstLook(page, () => 1);
    expect(await pairOf(page)).toEqual({ score: '1.00', phase: '1' });
    const moving = [
      'scripts/phaseline.mjs',
      'move',
      '--from',
      path.join(before.dataFolder, 'phaseline.db'),
      '--to',
      to,
    ];
    const move = () => spawnSync(process.execPath, moving, { encoding: 'utf8' });
    expect(move().stderr, 'while the app runs').toContain('is open in a running Phaseline');
    expect(await before.stop()).toBe(0);
    const { status, stdout, stderr } = move();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^assessments: 1 row, /m);
    rmSync(path.join(before.dataFolder, 'phaseline.db'));

    const after = await runApp({ DATA_FOLDER: before.dataFolder, DATABASE_URL: to }, { server: null, processes: 1 });
    await page.goto(after.url);
    await page.getByRole('link', { name: 'See the result' }).click();
    expect(await pairOf(page)).toEqual({ score: '1.00', phase: '1' });
    await accessible(page);
    await page.getByRole('button', { name: 'Go on with all questions' }).click();
    await expectProgress(page, '10 of 38 answered');
    await page.goto(`${after.url}${address}/answer/feedback`);
    await statement(page, 'What do we hear back', 2).check();
    await expectSaved(page);
    await page.reload();
    await expect(statement(page, 'What do we hear back', 2)).toBeChecked();
    await after.stop();
    await Promise.all([before.remove(), after.remove()]);
  },
);
