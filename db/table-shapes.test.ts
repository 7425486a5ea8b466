import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from './open-store.ts';
import { tableShapes } from './table-shapes.ts';

const shapes = tableShapes();
const names = shapes.map(({ name }) => name);

test('a table comes after those that its rows point at', () => {
  const before = (first: string, second: string) => expect(names.indexOf(first)).toBeLessThan(names.indexOf(second));
  before('questionnaire_versions', 'assessments');
  before('people', 'assessments');
  before('rounds', 'assessments');
  before('assessments', 'answers');
  before('groups', 'members');
  expect(new Set(names).size).toBe(names.length);
});

test('columns, key and what points inward are those of the schema', () => {
  expect(shapes.find(({ name }) => name === 'groups')).toEqual({
    name: 'groups',
    columns: [
      { name: 'id', kind: 'text', mayBeEmpty: false },
      { name: 'parent_id', kind: 'text', mayBeEmpty: true },
      { name: 'kind', kind: 'text', mayBeEmpty: false },
      { name: 'name', kind: 'text', mayBeEmpty: false },
      { name: 'place', kind: 'text', mayBeEmpty: true },
      { name: 'created_at', kind: 'time', mayBeEmpty: false },
      { name: 'archived_at', kind: 'time', mayBeEmpty: true },
    ],
    key: ['id'],
    inward: ['parent_id'],
    references: [{ columns: ['parent_id'], table: 'groups', key: ['id'] }],
  });
  const answers = shapes.find(({ name }) => name === 'answers');
  expect(answers?.key).toEqual(['assessment_id', 'question_id']);
  expect(answers?.columns.find(({ name }) => name === 'answer')?.kind).toBe('json');
});

test('they are all that a migrated database has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phaseline-shapes-'));
  const file = join(folder, 'test.db');
  await (await openStore({ file })).close();
  const raw = new Database(file, { readonly: true });
  const tables = raw
    .prepare("select name from sqlite_master where type = 'table' and name not in ('__drizzle_migrations')")
    .pluck()
    .all();
  expect(tables.toSorted()).toEqual(names.toSorted());
  for (const { name, columns } of shapes) {
    const there = raw.prepare('select name from pragma_table_info(?)').pluck().all(name);
    expect(there.toSorted()).toEqual(columns.map((column) => column.name).toSorted());
  }
  raw.close();
  rmSync(folder, { recursive: true });
});
