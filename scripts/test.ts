import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPages } from './build-pages.ts';
import { boundaryProblems } from './check-boundaries.ts';
import { findChromium } from './chromium.ts';
import { providePostgres } from './provide-postgres.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
const node = (...words: string[]): boolean => spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0;

/** Generating the migrations again must leave the folder as it is: schema and migrations agree. */
function migrationsAgree(): boolean {
  const kit = (dialect: string) =>
    spawnSync(
      process.execPath,
      ['node_modules/drizzle-kit/bin.cjs', 'generate', `--config=db/drizzle.${dialect}.config.ts`],
      {
        encoding: 'utf8',
      },
    );
  return ['sqlite', 'postgres'].every((dialect) => {
    const { status, stdout, stderr } = kit(dialect);
    const same = status === 0 && /No schema changes/.test(stdout);
    if (!same) console.error(`${stdout}${stderr}\nThe ${dialect} migrations do not match db/schema.ts.`);
    return same;
  });
}

/** Counts of a runner's JSON report; a run that wrote none, or failed beside its tests, is one failure. */
function tallyOf(report: string, ok: boolean, counts: (parsed: never) => Tally): Tally {
  try {
    const tally = counts(JSON.parse(readFileSync(report, 'utf8')) as never);
    return ok || tally.failed > 0 ? tally : { ...tally, failed: tally.failed + 1 };
  } catch {
    return one(false);
  }
}

function unitTests(report: string, ...words: string[]): Tally {
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ok = node('node_modules/vitest/vitest.mjs', 'run', ...words, ...reporters);
  return tallyOf(report, ok, (r: Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number>) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + r.numTodoTests,
  }));
}

/**
 * `npm test`: what five minutes are enough for, and a closing line with the sum. A check without tests of its own counts
 * as one. `npm run test:all` measures coverage and tells the long stories too.
 */
export const run = (say: (sentence: string) => void): Promise<void> => test(say, false);

/** `whole`: with coverage, and with the stories that are marked as long. */
export async function test(say: (sentence: string) => void, whole: boolean): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-test-'));
  const unitReport = path.join(folder, 'unit.json');
  const storyReport = path.join(folder, 'e2e.json');
  type Step = readonly [string, () => Tally | Promise<Tally>];
  const units: readonly Step[] = whole
    ? [
        ['Unit tests of the core, and what they cover', () => unitTests(unitReport, '--project=core', '--coverage')],
        ['All other unit tests', () => unitTests(unitReport, '--project=!core')],
      ]
    : [['Unit tests', () => unitTests(unitReport)]];
  const stories = whole ? [] : ['--grep-invert', '@lengthy'];
  const steps: Step[] = [
    ['Format and lint', () => one(node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'))],
    [
      'Boundaries between folders',
      () => {
        const problems = boundaryProblems();
        for (const problem of problems) console.error(problem);
        return one(problems.length === 0);
      },
    ],
    [
      'Types',
      () =>
        one(
          node('node_modules/next/dist/bin/next', 'typegen') &&
            node('node_modules/typescript/bin/tsc', '--incremental', 'false'),
        ),
    ],
    ['Dead code', () => one(node('node_modules/knip/bin/knip.js'))],
    ['Migrations match the schema', () => one(migrationsAgree())],
    ...units,
    [
      whole ? 'User stories in Chromium' : 'User stories in Chromium, without the long ones',
      async () => {
        const chromium = findChromium(say);
        if (!chromium) return one(false);
        if (!(await buildPages(say))) return one(false);
        Object.assign(process.env, { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: storyReport });
        const ok = node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...stories);
        type Stats = Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
        return tallyOf(storyReport, ok, ({ stats }: { stats: Stats }) => {
          if (stats.flaky > 0) say(`${stats.flaky} of the stories passed at the second try only: see "flaky" above`);
          return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
        });
      },
    ],
  ];

  if (!(await providePostgres(say))) {
    say('WARNING: THE TESTS ON A POSTGRESQL SERVER ARE SKIPPED, for the reason above. The closing line counts them.');
  }
  let sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, step] of steps) {
    say(title);
    const { passed, failed, skipped } = await step();
    if (failed > 0) say(`${title}: ${failed} failed`);
    sum = { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped };
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  process.exit(sum.failed > 0 ? 1 : 0);
}
