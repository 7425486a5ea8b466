import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { migrateSqlite } from './migrate-sqlite.ts';
import { firstMigrations, ourMigrations } from './our-migrations.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'phaseline-upgrade-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Rows in every table of the first schema; later ones are filled in by what adds them. */
const rows = `
insert into questionnaire_versions (hash, questionnaire_id, version, content, created_at) values ('h', 'q', '1', '{}', 1);
insert into assessments (id, token_hash, shelf_hash, sealed_token, team, questionnaire_hash, targets, changes, answered, created_at, updated_at)
  values ('a', 't', 's', 'x', 'Orders', 'h', '{}', 1, 1, 1, 1);
insert into answers (assessment_id, question_id, answer, comment, link, version) values ('a', 'q1', '{"kind":"phase","phase":1}', '', '', 1);
insert into results (assessment_id, number, result, score, reached, engine, at) values ('a', 1, '{}', 1.5, 1, '1', 1);
insert into request_keys (assessment_id, key, hash, reply, at) values ('a', 'k', 'h', '{"version":1}', 1);
insert into audit (id, assessment_id, what, question_id, at) values ('e', 'a', 'answered', 'q1', 1);
`;
const tables = ['questionnaire_versions', 'assessments', 'answers', 'results', 'request_keys', 'audit'];

function inFile<T>(file: string, use: (raw: Database.Database) => T): T {
  const raw = new Database(file);
  try {
    return use(raw);
  } finally {
    raw.close();
  }
}

describe.each(ourMigrations().map((name, i) => [name, i + 1] as const))('from the schema of %s', (name, n) => {
  test('every row stays, points where it pointed, and is taken along by a delete', () => {
    const file = join(root, `${name}.db`);
    migrateSqlite(file, firstMigrations('sqlite', n, join(root, name)));
    inFile(file, (raw) => raw.exec(rows));
    const all = ourMigrations().length;
    const { applied } = migrateSqlite(file, firstMigrations('sqlite', all, join(root, `${name}-to-all`)));
    expect(applied).toBe(all - n);
    inFile(file, (raw) => {
      const count = (table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get();
      expect(tables.map(count)).toEqual(tables.map(() => 1));
      expect(raw.pragma('foreign_key_check')).toEqual([]);
      raw.pragma('foreign_keys = ON');
      expect(() => raw.exec("delete from questionnaire_versions where hash = 'h'")).toThrow('FOREIGN KEY');
      raw.exec("delete from assessments where id = 'a'");
      expect([...tables].filter((table) => count(table) === 1)).toEqual(['questionnaire_versions', 'audit']);
    });
  });
});
