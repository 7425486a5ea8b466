import { spawnSync } from 'node:child_process';
import { buildPages } from './build-pages.ts';
import { findChromium } from './chromium.ts';
import { providePostgres } from './provide-postgres.ts';

const stages = [
  { title: 'User stories on PostgreSQL', processes: 1 },
  { title: 'User stories on PostgreSQL, two processes behind a proxy', processes: 2 },
] as const;

/**
 * `npm run test:scale`: every user story on PostgreSQL, by one process and by two. What stands behind the command goes to
 * Playwright, such as the name of a story.
 */
export async function run(say: (sentence: string) => void): Promise<void> {
  const chromium = findChromium(say);
  const server = await providePostgres(say);
  if (!chromium || !server) {
    say('Nothing was tested.');
    process.exit(1);
  }
  if (!(await buildPages(say))) process.exit(1);
  const failed = stages.filter(({ title, processes }) => {
    say(title);
    const stage = { PHASELINE_STORIES_POSTGRES: server, PHASELINE_STORIES_PROCESSES: String(processes) };
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list', ...process.argv.slice(3)],
      { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium, ...stage } },
    );
    return status !== 0;
  });
  for (const { title } of failed) say(`${title}: failed`);
  say(failed.length === 0 ? 'All stories passed' : 'Some stories failed');
  process.exit(failed.length > 0 ? 1 : 0);
}
