import { findPostgres, startPostgres } from '../scripts/postgres.ts';
import { runApp } from './running-app.ts';
import { expectSaved, saveState, statement } from './steps/answering.ts';
import { put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, story } from './story.ts';

story(
  'the database goes away and comes back: nothing is lost, and the app is there at once',
  async ({ device, allowErrors }) => {
    story.setTimeout(120_000);
    allowErrors(/status of 50[03]/, /React error/);
    const programs = findPostgres(console.log);
    if (!programs) throw new Error('there is no PostgreSQL');
    const cluster = await startPostgres(programs);
    const url = new URL(cluster.url);
    url.password = 'hush'; // nobody asks for it there
    const app = await runApp({ DATABASE_URL: url.href, LOG_LEVEL: 'debug' }, { server: null, processes: 1 });
    try {
      const page = await device({ baseURL: app.url });
      await startAssessment(page, 'Outage');
      const address = assessmentOf(page);
      await page.goto(`${app.url}${address}/answer/feedback`);
      await statement(page, 'What do we hear back', 1).check();
      await expectSaved(page);

      cluster.crash();
      await statement(page, 'What do we hear back', 2).check();
      const since = performance.now();
      expect((await fetch(`${app.url}/api/healthz`)).status).toBe(200);
      expect(performance.now() - since, 'milliseconds of the health check').toBeLessThan(300);
      const reply = await put(page, 'find-api', { kind: 'phase', phase: 1 });
      expect([reply.status(), reply.headers()['retry-after']]).toEqual([503, '1']);
      await expect(saveState(page)).toHaveText('Not saved yet, trying again');
      const other = await page.context().newPage();
      expect((await other.goto(app.url))?.status()).toBe(500);

      cluster.start();
      const back = performance.now();
      await expect.poll(async () => (await put(page, 'find-api', { kind: 'phase', phase: 1 })).status()).toBe(200);
      expect(performance.now() - back, 'milliseconds until answers are saved again').toBeLessThan(5_000);
      await expect(saveState(page)).toHaveText('Saved', { timeout: 30_000 });
      await page.reload();
      await expect(statement(page, 'What do we hear back', 2)).toBeChecked();
      expect((await other.goto(app.url))?.status()).toBe(200);
      expect(app.output()).not.toContain('hush');
    } finally {
      await app.stop();
      cluster.remove();
      await app.remove();
    }
  },
);
