import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrateSqlite } from '#db/migrate-sqlite.ts';
import { migrationsOf } from '#db/open-store.ts';
import { asking, newDatabase, testServer } from '#db/postgres-database.fixture.ts';
import { run } from './run.fixture.ts';

function installation(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-move-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'phaseline.db');
  migrateSqlite(file, migrationsOf('sqlite'));
  const raw = new Database(file);
  raw.exec(`insert into workspace_settings values ('name', '"Orders"', 1767323045678)`);
  raw.close();
  return file;
}

const nothing = 'Nothing was moved.\n';

test.each([
  [['move', '--from', 'x.db'], 'The option --to has to be given.\nUsage: phaseline move --from FILE --to URL\n'],
  [
    ['move', '--from', 'x.db', '--to', 'mysql://root:hush@db.example/x'],
    `--to is not the address of a PostgreSQL database. Use something like postgres://phaseline@db.example.org/phaseline.\n${nothing}`,
  ],
])('%j is wrong use', (args, err) => {
  expect(run(args)).toEqual({ exit: 2, out: '', err });
});

test('files that are not there and servers that are away cannot be read, and no password is told', () => {
  const to = 'postgres://me:hush@127.0.0.1:1/x';
  const file = installation();
  expect(run(['move', '--from', '/no/such.db', '--to', to])).toEqual({
    exit: 3,
    out: '',
    err: `/no/such.db cannot be used as the database (ENOENT).\n${nothing}`,
  });
  expect(run(['move', '--from', file, '--to', to])).toEqual({
    exit: 3,
    out: '',
    err: `The database server 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check --to, and that the server runs and lets this machine connect.\n${nothing}`,
  });
  const held = new Database(file);
  held.prepare('select * from people').all();
  expect(run(['move', '--from', file, '--to', to])).toEqual({
    exit: 1,
    out: '',
    err: `${file} is open in a running Phaseline, or was not closed properly. Stop Phaseline and try again; if it does not run, start it once and stop it.\n${nothing}`,
  });
  held.close();
});

describe.skipIf(testServer === null)('with a server', () => {
  test('moves once, says what it did, and not again', async () => {
    const file = installation();
    const to = await newDatabase();
    const { host, pathname } = new URL(to);
    const moved = run(['move', '--from', file, '--to', to]);
    expect([moved.exit, moved.err]).toEqual([0, '']);
    expect(moved.out).toContain('workspace_settings: 1 row, checksum ');
    expect(moved.out).toContain('people: 0 rows, checksum e3b0c44298fc1c14\n');
    expect(moved.out).toMatch(
      `to ${pathname.slice(1)} on ${host}. Every row was read again there and is the same. ${file} was not changed.\n`,
    );
    const rows = await asking(to, async (client) => (await client.query('select * from workspace_settings')).rows);
    expect(rows).toEqual([{ name: 'name', value: 'Orders', updated_at: new Date(1767323045678) }]);
    expect(run(['move', '--from', file, '--to', to])).toEqual({
      exit: 1,
      out: '',
      err: `${pathname.slice(1)} on ${host} is not empty: there are rows in workspace_settings. Name a new database.\n${nothing}`,
    });
  });
});
