import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { postgresPrograms, startPostgres } from '../scripts/postgres.ts';
import { openStore } from './open-store.ts';
import { openInFourProcesses } from './open-together.fixture.ts';
import { ourMigrations } from './our-migrations.fixture.ts';
import { openPostgres } from './postgres.ts';
import { asking, newDatabase, testServer } from './postgres-database.fixture.ts';
import { type Saver, startSaver } from './saver.fixture.ts';
import { questionnaireVersions as versions } from './schema.ts';

/** Milliseconds; a pool that waits for ever is what this finds, not a busy machine. */
const patience = 20_000;

/** Ends when another 200 saves were acknowledged; how many milliseconds that took. */
async function recovery(saver: Saver): Promise<number> {
  const since = performance.now();
  const enough = saver.acknowledged() + 200;
  while (saver.acknowledged() < enough) await wait(20);
  return performance.now() - since;
}

describe.skipIf(testServer === null)('PostgreSQL with faults', () => {
  test('four processes open an empty database at once', async () => {
    const url = await newDatabase();
    await openInFourProcesses({ url });
    const applied = await asking(url, (client) => client.query('select count(*)::int as n from __drizzle_migrations'));
    expect(applied.rows).toEqual([{ n: ourMigrations().length }]);
  }, 60_000);

  test.each([true, false])(
    'all connections killed five times a second while saving, pipelined %s',
    async (pipeline) => {
      const url = await newDatabase();
      await (await openStore({ url })).close();
      const store = openPostgres(url, { pipeline });
      const saver = await startSaver(store);
      let killed = 0;
      await asking(url, async (other) => {
        for (let i = 0; i < 15; i++) {
          await wait(200);
          const { rowCount } = await other.query(
            'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
          );
          killed += rowCount ?? 0;
        }
      });
      expect(killed).toBeGreaterThan(15);
      expect(await recovery(saver)).toBeLessThan(patience);
      await saver.endAndCompare();
      await store.close();
    },
    60_000,
  );

  test('the server crashes while saving and comes back, twice', async () => {
    const programs = postgresPrograms();
    if (!programs) throw new Error('there is a server without its programs');
    const cluster = await startPostgres(programs);
    try {
      const url = await newDatabase(cluster.url);
      const store = await openStore({ url });
      const saver = await startSaver(store);
      for (const away of [0, 1500]) {
        await recovery(saver);
        cluster.crash();
        const [read] = await Promise.all([store.read.$count(versions), wait(away).then(() => cluster.start())]);
        expect(read).toBe(1); // asked while the server was away
        expect(await recovery(saver)).toBeLessThan(patience);
      }
      await saver.endAndCompare();
      await store.close();
    } finally {
      cluster.remove();
    }
  }, 60_000);
});
