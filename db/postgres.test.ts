import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expecting, type Store } from './commit.ts';
import { eq, sql } from './drizzle.ts';
import { holding } from './holding.ts';
import { openStore } from './open-store.ts';
import { openPostgres, type PostgresLimits } from './postgres.ts';
import { asking, newDatabase, testServer } from './postgres-database.fixture.ts';
import { assessment, version } from './rows.fixture.ts';
import { assessments, questionnaireVersions as versions } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { storeContract } from './store-contract.fixture.ts';
import { storeRaces } from './store-races.fixture.ts';
import { versionsContract } from './versions-contract.fixture.ts';

const open = (limits: Partial<PostgresLimits>) => async () => {
  const url = await newDatabase();
  await (await openStore({ url })).close();
  return openPostgres(url, limits);
};
const failed = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing failed',
    (thrown: unknown) => (StorageError.is(thrown) ? thrown.failure.kind : thrown),
  );
const until = async (there: () => Promise<boolean>) => {
  while (!(await there())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe.skipIf(testServer === null)('PostgreSQL', () => {
  storeContract('PostgreSQL, pipelined', open({ pipeline: true }));
  storeContract('PostgreSQL, write by write', open({ pipeline: false }));
  storeRaces('PostgreSQL, pipelined', open({ pipeline: true }));
  versionsContract('PostgreSQL', open({ pipeline: true }));
  storeRaces('PostgreSQL, write by write', open({ pipeline: false }));
});

describe.skipIf(testServer === null).each([true, false])('PostgreSQL only, pipelined %s', (pipeline) => {
  let url: string;
  let store: Store;
  beforeAll(async () => {
    url = await newDatabase();
    await (await openStore({ url })).close();
    store = openPostgres(url, { pipeline });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.commit((w) => [w.delete(assessments), w.delete(versions)]);
    await store.commit((w) => [
      w.insert(versions).values(version('h')),
      w.insert(assessments).values(['a', 'b', 'c'].map(assessment)),
    ]);
  });
  const addTo = (id: string) => (w: Parameters<Parameters<Store['commit']>[0]>[0]) =>
    w
      .update(assessments)
      .set({ changes: sql`${assessments.changes} + 1` })
      .where(eq(assessments.id, id));
  const waitingForLock = () =>
    until(() =>
      asking(url, async (client) => {
        const { rows } = await client.query(
          "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
        );
        return rows.length > 0;
      }),
    );

  const changesOf = async (id: string) =>
    (await store.read.select().from(assessments).where(eq(assessments.id, id)))[0]?.changes;

  test('a list that was chosen to end a deadlock is tried again', async () => {
    await asking(url, async (other) => {
      await other.query('begin');
      await other.query("update assessments set team = 'X' where id = 'a'");
      const pending = store.commit((w) => [addTo('b')(w), addTo('a')(w)]);
      await waitingForLock();
      await other.query("update assessments set team = 'X' where id = 'b'"); // the list waits for longer: it gives way
      await other.query('commit');
      expect(await pending).toMatchObject({ done: true });
    });
    expect([await changesOf('a'), await changesOf('b')]).toEqual([1, 1]);
  });

  test('a connection that falls silent is given up for another, and nothing happens twice', async () => {
    const nervous = openPostgres(url, { pipeline, connections: 1, silence: 300 });
    await asking(url, async (other) => {
      await other.query('begin');
      await other.query("update assessments set team = 'X' where id = 'a'");
      const pending = nervous.commit((w) => [addTo('a')(w)]);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await other.query('rollback');
      expect(await pending).toMatchObject({ done: true });
    });
    expect(await changesOf('a')).toBe(1);
    await nervous.close();
  });

  test('a condition waits for whoever is changing its row', async () => {
    await asking(url, async (other) => {
      await other.query('begin');
      await other.query("update assessments set submitted_at = now() where id = 'a'");
      const pending = store.commit((w) => [
        expecting(
          1,
          holding(w, assessments, sql`${assessments.id} = 'a' and ${assessments.submittedAt} is null`),
          'closed',
        ),
        addTo('b')(w),
      ]);
      await waitingForLock();
      await other.query('commit');
      expect(await pending).toMatchObject({ done: false, name: 'closed' });
    });
  });

  test('a connection killed before COMMIT: the list is written on another one', async () => {
    await asking(url, async (other) => {
      await other.query('begin');
      await other.query("update assessments set team = 'X' where id = 'a'");
      const pending = store.commit((w) => [addTo('b')(w), addTo('a')(w)]);
      await waitingForLock();
      await other.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      await other.query('rollback');
      expect(await pending).toMatchObject({ done: true });
    });
    expect(await changesOf('b')).toBe(1);
  });

  test('a connection killed during COMMIT is lost: it may have happened', async () => {
    // A deferred trigger runs at COMMIT and waits there.
    await asking(url, async (other) => {
      await other.query(`create function wait_at_commit() returns trigger language plpgsql as
        $$ begin perform pg_advisory_lock_shared(1); return null; end $$`);
      await other.query(`create constraint trigger wait_at_commit after insert on assessments
        deferrable initially deferred for each row execute function wait_at_commit()`);
      await other.query('select pg_advisory_lock(1)');
      const pending = failed(store.commit((w) => [w.insert(assessments).values(assessment('d'))]));
      await waitingForLock();
      await other.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      expect(await pending).toBe('lost');
      await other.query('drop function wait_at_commit cascade');
    });
  });

  test('idle connections that die are replaced without anybody noticing', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => store.commit((w) => [addTo(id)(w)])));
    await asking(url, (other) =>
      other.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    const [read, outcome] = await Promise.all([store.read.$count(assessments), store.commit((w) => [addTo('a')(w)])]);
    expect([read, outcome.done]).toEqual([3, true]);
  });

  test('who waits too long for a row or for a connection is told that it is busy', async () => {
    const hasty = openPostgres(url, { pipeline, connections: 1, patience: 200 });
    await asking(url, async (other) => {
      await other.query('begin');
      await other.query("update assessments set team = 'X' where id = 'a'");
      const both = [failed(hasty.commit((w) => [addTo('a')(w)])), failed(hasty.commit((w) => [addTo('b')(w)]))];
      expect(await Promise.all(both)).toEqual(['busy', 'busy']);
      await other.query('rollback');
    });
    expect(await hasty.commit((w) => [addTo('a')(w)])).toMatchObject({ done: true });
    await hasty.close();
  });

  test('a server that cannot be reached is lost, and the process lives', async () => {
    const nowhere = openPostgres('postgres://postgres@127.0.0.1:1/none', { pipeline, patience: 100 });
    expect(await failed(nowhere.commit((w) => [addTo('a')(w)]))).toBe('lost');
    await nowhere.close();
  });

  test('what is sent outside a list cannot write, so a failed BEGIN harms nothing', async () => {
    // Only drizzle's own handle leads to the pool.
    const { $client: pool } = store.read as unknown as { $client: { query(text: string): Promise<unknown> } };
    await expect(pool.query("delete from assessments where id = 'a'")).rejects.toMatchObject({ code: '25006' });
    expect(await store.read.$count(assessments)).toBe(3);
  });

  test('a server with other date and durability habits is read and written the same', async () => {
    await asking(url, async (client) => {
      for (const habit of ["datestyle = 'German'", "timezone = 'Asia/Kolkata'", 'synchronous_commit = off']) {
        await client.query(`alter database ${client.database} set ${habit}`);
      }
    });
    const other = openPostgres(url, { pipeline });
    const [a] = await other.read.select().from(assessments).where(eq(assessments.id, 'a'));
    expect(a).toEqual(assessment('a'));
    const { $client: pool } = other.read as unknown as { $client: { query(text: string): Promise<{ rows: unknown }> } };
    expect((await pool.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
    await other.close();
  });
});
