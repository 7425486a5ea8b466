import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DatabaseTooNew } from './database-too-new.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { asking, newDatabase, testServer } from './postgres-database.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'phaseline-migrate-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

const parents = `CREATE TABLE parents (id text PRIMARY KEY);
--> statement-breakpoint
CREATE TABLE children (id text PRIMARY KEY, parent text NOT NULL REFERENCES parents(id) ON DELETE cascade);`;
const change = `ALTER TABLE parents ADD COLUMN name text;
--> statement-breakpoint
ALTER TABLE parents ALTER COLUMN id TYPE varchar(40);`;
const fails = `ALTER TABLE parents DROP COLUMN name;
--> statement-breakpoint
INSERT INTO children (id, parent) VALUES ('d', 'nobody');`;

/** A folder of migrations as drizzle-kit writes it. */
function folderOf(...texts: string[]): string {
  const folder = join(root, `case-${count++}`);
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = texts.map((text, idx) => {
    writeFileSync(join(folder, `${idx}.sql`), text);
    return { idx, version: '7', when: 1000 + idx, tag: String(idx), breakpoints: true };
  });
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  return folder;
}

const rowsOf = (url: string, query: string) => asking(url, async (client) => (await client.query(query)).rows);
const columnsOf = (url: string) =>
  rowsOf(url, "select column_name from information_schema.columns where table_name = 'parents' order by 1");

describe.skipIf(testServer === null)('migratePostgres', () => {
  test('a new database gets every migration; the second time there is nothing to do', async () => {
    const url = await newDatabase();
    const folder = folderOf(parents, change);
    expect(await migratePostgres(url, folder)).toBe(2);
    expect(await migratePostgres(url, folder)).toBe(0);
  });

  test('an upgrade keeps the rows and what points at them', async () => {
    const url = await newDatabase();
    await migratePostgres(url, folderOf(parents));
    await rowsOf(url, "insert into parents values ('p'); insert into children values ('c', 'p')");
    expect(await migratePostgres(url, folderOf(parents, change))).toBe(1);
    expect(await rowsOf(url, 'select * from children')).toEqual([{ id: 'c', parent: 'p' }]);
    await rowsOf(url, "delete from parents where id = 'p'");
    expect(await rowsOf(url, 'select * from children')).toEqual([]); // the cascade is still in force
  });

  test('a migration that fails is undone with all that came before it in the same run', async () => {
    const url = await newDatabase();
    await migratePostgres(url, folderOf(parents));
    await expect(migratePostgres(url, folderOf(parents, change, fails))).rejects.toMatchObject({ code: '23503' });
    expect(await columnsOf(url)).toEqual([{ column_name: 'id' }]);
    expect(await migratePostgres(url, folderOf(parents, change))).toBe(1);
  });

  test('a database newer than the code is refused, untouched, and its password is not told', async () => {
    const url = new URL(await newDatabase());
    url.password = 'secret';
    await migratePostgres(url.href, folderOf(parents, change));
    const thrown = await migratePostgres(url.href, folderOf(parents)).catch((error: unknown) => error);
    if (!DatabaseTooNew.is(thrown)) throw thrown;
    expect(thrown.database).toBe(url.pathname.slice(1));
    expect(thrown.message).not.toContain('secret');
    expect(await columnsOf(url.href)).toEqual([{ column_name: 'id' }, { column_name: 'name' }]);
  });

  test('eight at once: one migrates, the others wait for it', async () => {
    const url = await newDatabase();
    const folder = folderOf(parents, change);
    const applied = await Promise.all(Array.from({ length: 8 }, () => migratePostgres(url, folder)));
    expect(applied.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
  });
});
