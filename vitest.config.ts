import { defineConfig } from 'vitest/config';

// Started by `npm test`. The address chooses the columns of the schema, so it has to be set before any import.
const server = process.env.PHASELINE_TEST_POSTGRES;
const onPostgres = [
  'db/{pglite,postgres,postgres-faults,migrate-postgres,upgrade-postgres,why-closed,move/move-installation}.test.ts',
];
/** Once more on PostgreSQL. */
const useCases = [
  'server/{belonging,questionnaires,jobs/run-jobs,sign-in/set-up,sign-in/sign-in,save-answer,save-section,submit-assessment,shelf,upgrade-assessment,actions/actions}.test.ts',
  'server/{rounds/{make-and-open,results,running,round-before},respond/{abuse,respond},groups/groups}.test.ts',
  'server/own-data/{own-data,import-here}.test.ts',
  'api/{assessments,sections,reports}.test.ts',
];

/** Modules that remember what happened, such as how often somebody tried: each of these files loads its own. */
const alone = ['{api,app}/**/*.test.ts', 'server/{http,sign-in}/**/*.test.ts'];
const onSqlite = {
  env: { DATABASE_URL: '' },
  // Tests that start processes and properties of many runs, on a machine that is busy.
  testTimeout: 60_000,
};

/** What proves core/, and how much of it: by itself, because measuring that makes everything slower. */
const covering = [
  '{core,messages,exporters/markdown,server/respond,server/rounds}/**/*.test.ts',
  'importers/**/!(hostile|hostile-files).test.ts',
  'cli/{diff,print,route,score}.test.ts',
  'exporters/pseudo-locale.test.ts',
  'server/{read-in,upgrade-assessment,save-answer}.test.ts',
];

export default defineConfig({
  test: {
    // As many as there are cores: one fewer, as by itself, would leave half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...onSqlite,
          name: 'core',
          include: covering,
          isolate: false,
        },
      },
      {
        test: {
          ...onSqlite,
          name: 'unit',
          include: ['{api,bench,cli,components,db,exporters,importers,messages,scripts,server}/**/*.test.ts'],
          exclude: [...onPostgres, ...alone, ...covering],
          // A worker loads each module once, not again for every file: two fifths of the processor time.
          isolate: false,
        },
      },
      {
        test: {
          ...onSqlite,
          name: 'alone',
          include: alone,
        },
      },
      {
        test: {
          name: 'postgres',
          include: [...onPostgres, ...(server ? useCases : [])],
          env: { DATABASE_URL: server ?? 'postgres://none' },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['**/*.{test,fixture}.ts'],
      // Of the tests above alone; a part of it hangs on what the properties happen to try.
      thresholds: { lines: 95, branches: 94 },
    },
  },
});
