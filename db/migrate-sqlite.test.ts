import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { DatabaseTooNew } from './database-too-new.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { openInFourProcesses } from './open-together.fixture.ts';
import { ourMigrations } from './our-migrations.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'phaseline-migrate-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

const parents = `CREATE TABLE parents (id text PRIMARY KEY);
--> statement-breakpoint
CREATE TABLE children (id text PRIMARY KEY, parent text NOT NULL REFERENCES parents(id) ON DELETE cascade);`;
const recreate = `CREATE TABLE __new_parents (id text PRIMARY KEY, name text);
--> statement-breakpoint
INSERT INTO __new_parents (id) SELECT id FROM parents;
--> statement-breakpoint
DROP TABLE parents;
--> statement-breakpoint
ALTER TABLE __new_parents RENAME TO parents;`;
const orphan = `DELETE FROM parents;`;

/** A folder of migrations as drizzle-kit writes it, and a database file that is not there yet. */
function given(...migrations: string[]) {
  const folder = join(root, `case-${count++}`);
  const write = (...texts: string[]) => {
    mkdirSync(join(folder, 'meta'), { recursive: true });
    const entries = texts.map((text, idx) => {
      writeFileSync(join(folder, `${idx}.sql`), text);
      return { idx, version: '6', when: 1000 + idx, tag: String(idx), breakpoints: true };
    });
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
  };
  write(...migrations);
  return { folder, file: join(folder, 'test.db'), write };
}

function inFile<T>(file: string, use: (raw: Database.Database) => T): T {
  const raw = new Database(file);
  try {
    return use(raw);
  } finally {
    raw.close();
  }
}

const family = (raw: Database.Database) =>
  raw.exec("insert into parents values ('p'); insert into children values ('c', 'p')");
const childrenOf = (file: string) => inFile(file, (raw) => raw.prepare('select id from children').pluck().all());
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test("a new file is its owner's only", () => {
  const { file, folder } = given(parents);
  migrateSqlite(file, folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a new database gets every migration and no backup; the second time there is nothing to do', () => {
  const { folder, file } = given(parents, recreate);
  expect(migrateSqlite(file, folder)).toEqual({ applied: 2, backup: null });
  expect(migrateSqlite(file, folder)).toEqual({ applied: 0, backup: null });
});

test('recreating a parent keeps its children, and a copy of the file is made before', () => {
  const { folder, file, write } = given(parents);
  migrateSqlite(file, folder);
  inFile(file, family);
  write(parents, recreate);
  expect(migrateSqlite(file, folder)).toEqual({ applied: 1, backup: `${file}.before-1` });
  expect(childrenOf(file)).toEqual(['c']);
  expect(childrenOf(`${file}.before-1`)).toEqual(['c']);
  expect(statSync(`${file}.before-1`).mode).toBe(statSync(file).mode);
});

test('a migration that leaves orphans is undone whole', () => {
  const { folder, file, write } = given(parents);
  migrateSqlite(file, folder);
  inFile(file, family);
  write(parents, recreate, orphan);
  expect(() => migrateSqlite(file, folder)).toThrow('1 rows that point to nothing');
  expect(childrenOf(file)).toEqual(['c']);
  expect(inFile(file, (raw) => raw.prepare('select count(*) from __drizzle_migrations').pluck().get())).toBe(1);
  write(parents, recreate);
  expect(migrateSqlite(file, folder).applied).toBe(1); // the copy of the failed attempt is in nobody's way
});

test('a database newer than the code is refused, untouched', () => {
  const { folder, file, write } = given(parents, recreate);
  migrateSqlite(file, folder);
  const before = hashOf(file);
  write(parents);
  let thrown: unknown;
  try {
    migrateSqlite(file, folder);
  } catch (error) {
    thrown = error;
  }
  expect(DatabaseTooNew.is(thrown) && thrown.database).toBe(file);
  expect(hashOf(file)).toBe(before);
  expect(existsSync(`${file}.before-2`)).toBe(false);
});

test('four processes open a database that is not there yet at once', async () => {
  const file = join(root, 'together.db');
  await openInFourProcesses({ file });
  const applied = inFile(file, (raw) => raw.prepare('select count(*) from __drizzle_migrations').pluck().get());
  expect(applied).toBe(ourMigrations().length);
}, 60_000);
