import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, test } from 'vitest';
import { migrateOver } from './migrate-postgres.ts';
import { firstMigrations, ourMigrations } from './our-migrations.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'phaseline-upgrade-'));
const client = new PGlite();
afterAll(async () => {
  await client.close();
  rmSync(root, { recursive: true });
});

/** Rows in every table of the first schema; later ones are filled in by what adds them. */
const rows = `
insert into questionnaire_versions (hash, questionnaire_id, version, content, created_at) values ('h', 'q', '1', '{}', now());
insert into assessments (id, token_hash, shelf_hash, sealed_token, team, questionnaire_hash, targets, changes, answered, created_at, updated_at)
  values ('a', 't', 's', 'x', 'Orders', 'h', '{}', 1, 1, now(), now());
insert into answers (assessment_id, question_id, answer, comment, link, version) values ('a', 'q1', '{"kind":"phase","phase":1}', '', '', 1);
insert into results (assessment_id, number, result, score, reached, engine, at) values ('a', 1, '{}', 1.5, 1, '1', now());
insert into request_keys (assessment_id, key, hash, reply, at) values ('a', 'k', 'h', '{"version":1}', now());
insert into audit (id, assessment_id, what, question_id, at) values ('e', 'a', 'answered', 'q1', now());
`;
const tables = ['questionnaire_versions', 'assessments', 'answers', 'results', 'request_keys', 'audit'];

describe.each(ourMigrations().map((name, i) => [name, i + 1] as const))('from the schema of %s', (name, n) => {
  test('every row stays, points where it pointed, and is taken along by a delete', async () => {
    // A schema is emptied in no time; a client takes two seconds.
    await client.exec('drop schema if exists drizzle, public cascade; create schema public');
    await migrateOver(client, firstMigrations('postgres', n, join(root, name)), 'PGlite');
    await client.exec(rows);
    const all = ourMigrations().length;
    await migrateOver(client, firstMigrations('postgres', all, join(root, `${name}-to-all`)), 'PGlite');
    const filled = async () => {
      const counts = await Promise.all(
        tables.map((table) => client.query<{ n: number }>(`select count(*)::int as n from ${table}`)),
      );
      return tables.filter((_, i) => counts[i]?.rows[0]?.n === 1);
    };
    expect(await filled()).toEqual(tables);
    await expect(client.exec("delete from questionnaire_versions where hash = 'h'")).rejects.toThrow('foreign key');
    await client.exec("delete from assessments where id = 'a'");
    expect(await filled()).toEqual(['questionnaire_versions', 'audit']);
  });
});
