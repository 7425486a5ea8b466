import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migratePostgres } from '../migrate-postgres.ts';
import { migrateSqlite } from '../migrate-sqlite.ts';
import { migrationsOf } from '../open-store.ts';
import { firstMigrations } from '../our-migrations.fixture.ts';
import { asking, newDatabase, testServer } from '../postgres-database.fixture.ts';
import { tableShapes } from '../table-shapes.ts';
import { fillEveryTable, textOfRow } from './installation.fixture.ts';
import { moveInstallation } from './move-installation.ts';

let folder: string;
let from: string;
let to: string;

describe.skipIf(testServer === null)('moveInstallation', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phaseline-move-'));
    from = join(folder, 'phaseline.db');
    migrateSqlite(from, migrationsOf('sqlite'));
    to = await newDatabase();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const move = () => moveInstallation({ from, to }, () => {});
  const rowsOf = (query: string) => asking(to, async (client) => (await client.query(query)).rows);
  const tablesThere = () => rowsOf("select tablename from pg_tables where schemaname = 'public'");
  const change = (sql: string) => {
    const raw = new Database(from);
    raw.exec(sql);
    raw.close();
  };
  const print = () => [
    createHash('sha256').update(readFileSync(from)).digest('hex'),
    readdirSync(folder).filter((name) => name !== 'holder.mjs'),
  ];

  test('every row of every table is there as it was, and the file is untouched', async () => {
    fillEveryTable(from, 603);
    const before = print();
    const moved = await move();
    if (moved.is !== 'moved') throw new Error(JSON.stringify(moved));
    expect(print()).toEqual(before);
    const names = tableShapes().map(({ name }) => name);
    expect(moved.tables.map(({ name, rows }) => [name, rows])).toEqual(names.map((name) => [name, 603]));
    for (const name of names) {
      expect(await rowsOf(`select count(*)::int as n from "${name}"`)).toEqual([{ n: 603 }]);
    }
    // As the app reads them: values of every kind, and what points at rows that came later.
    expect(
      await rowsOf(
        `select id, parent_id, name, place, created_at from groups where id like '1 %' or id like '3 %' order by id`,
      ),
    ).toEqual([
      {
        id: textOfRow(1),
        parent_id: textOfRow(2),
        name: textOfRow(1),
        place: textOfRow(1),
        created_at: new Date(-1),
      },
      { id: textOfRow(3), parent_id: null, name: textOfRow(3), place: null, created_at: new Date(253402300799999) },
    ]);
    expect(await rowsOf(`select about->'a'->>1 as letter, about->>'z' as z from jobs where id like '1 %'`)).toEqual([
      { letter: 'é', z: '1' },
    ]);
    expect(await rowsOf(`select score, reached from results where assessment_id like '7 %'`)).toEqual([
      { score: 7, reached: 7 },
    ]);
    expect(await rowsOf('select count(*)::int as n from answers where answer is null')).toEqual([{ n: 201 }]);
  }, 60_000);

  test('a database with rows is refused and left as it is, a migrated one without any is taken', async () => {
    await migratePostgres(to, migrationsOf('postgres'));
    await rowsOf("insert into workspace_settings values ('name', '1', now())");
    expect(await move()).toEqual({ is: 'inUse', tables: ['workspace_settings'] });
    expect(await rowsOf('select name from workspace_settings')).toEqual([{ name: 'name' }]);
    await rowsOf('delete from workspace_settings');
    expect((await move()).is).toBe('moved');
  });

  test('what PostgreSQL cannot keep is named, and nothing is left behind', async () => {
    change(`insert into workspace_settings values ('fine', '1', 0), ('hurts', '{"text":"\\u0000"}', 0)`);
    expect(await move()).toEqual({ is: 'notKept', table: 'workspace_settings', key: 'hurts' });
    expect(await tablesThere()).toEqual([]);
  });

  test('a row that arrives otherwise than it was is found, and nothing is left behind', async () => {
    change("insert into workspace_settings values ('a', '1', 0), ('b', '2', 0)");
    await migratePostgres(to, migrationsOf('postgres'));
    await rowsOf(`create function meddle() returns trigger language plpgsql as
      $$ begin if new.name = 'b' then new.value := '3'; end if; return new; end $$`);
    await rowsOf('create trigger meddle before insert on workspace_settings for each row execute function meddle()');
    expect(await move()).toEqual({ is: 'different', table: 'workspace_settings', key: 'b' });
    expect(await rowsOf('select * from workspace_settings')).toEqual([]);
  });

  test('a running app is noticed, also before it has written anything', async () => {
    const program = join(folder, 'holder.mjs');
    writeFileSync(
      program,
      `import Database from ${JSON.stringify(join(import.meta.dirname, '../../node_modules/better-sqlite3/lib/index.js'))};
      const raw = new Database(process.argv[2]);
      raw.prepare('select count(*) from people').get();
      process.stdin.once('data', () => { raw.exec("insert into workspace_settings values ('x', '1', 0)"); console.log('wrote'); });
      console.log('open');`,
    );
    const holder = spawn(process.execPath, [program, from], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    expect(await move()).toEqual({ is: 'source', refusal: { is: 'open' } });
    holder.stdin.write('go\n');
    await once(holder.stdout, 'data');
    expect(await move()).toEqual({ is: 'source', refusal: { is: 'open' } });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    // It has left its log behind, which somebody has to work in first.
    expect(await move()).toEqual({ is: 'source', refusal: { is: 'open' } });
    change('select 1 from people');
    expect((await move()).is).toBe('moved');
    expect(await rowsOf('select name from workspace_settings')).toEqual([{ name: 'x' }]);
  });

  test('a file of another version, none, and no database', async () => {
    const older = join(folder, 'older.db');
    migrateSqlite(older, firstMigrations('sqlite', 2, join(folder, 'migrations')));
    const refusalOf = async (file: string) => moveInstallation({ from: file, to }, () => {});
    expect(await refusalOf(older)).toEqual({ is: 'source', refusal: { is: 'older' } });
    change("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    expect(await move()).toEqual({ is: 'source', refusal: { is: 'newer' } });
    expect(await refusalOf(join(folder, 'none.db'))).toMatchObject({ refusal: { is: 'unusable', code: 'ENOENT' } });
    writeFileSync(join(folder, 'words.db'), 'words '.repeat(1000));
    expect(await refusalOf(join(folder, 'words.db'))).toMatchObject({ refusal: { code: 'SQLITE_NOTADB' } });
    expect(await tablesThere()).toEqual([]);
  });

  test('a server that is away', async () => {
    to = 'postgres://me:hush@127.0.0.1:1/x';
    expect(await move()).toEqual({ is: 'target', closed: { why: 'unreachable', code: 'ECONNREFUSED' } });
  });
});
