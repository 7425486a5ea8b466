import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './open-store.ts';
import { answersOf } from './queries/answers-of.ts';
import { findAssessmentById } from './queries/find-assessment.ts';
import { assessments, questionnaireVersions as versions } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'phaseline-kill-'));
const file = join(folder, 'test.db');
const kills = 15;
const at = new Date('2026-01-02T03:04:05.678Z');

beforeAll(async () => {
  const store = await openStore({ file });
  await store.commit((w) => [
    w.insert(versions).values({ hash: 'h', questionnaireId: 'q', version: '1', content: '{}', createdAt: at }),
    w.insert(assessments).values({
      ...{ id: 'a', tokenHash: 't', shelfHash: 's', sealedToken: 'x', team: 'Orders', questionnaireHash: 'h' },
      ...{ targets: {}, changes: 0, answered: 0, createdAt: at, updatedAt: at },
    }),
  ]);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a saving process said it had saved, as question → version and phase, before it was killed `after` ms into it. */
async function acknowledgedBeforeKill(
  run: number,
  after: number,
): Promise<Map<string, { version: number; phase: number }>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill.fixture.ts'), file, 'a', String(run)]);
  let said = '';
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdout.on('data', (chunk) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
    said += chunk;
  });
  const signal = await new Promise((resolve) => child.on('close', (_code, killedBy) => resolve(killedBy)));
  if (signal !== 'SIGKILL') throw new Error(`it ended by itself: ${complaint}`);
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return new Map(
    whole.map((line) => {
      const [question = '', version, phase] = line.split(' ');
      return [question, { version: Number(version), phase: Number(phase) }];
    }),
  );
}

test(`killed ${kills} times while saving: every acknowledged answer is there with its value`, async () => {
  const acknowledged = new Map<string, { version: number; phase: number }>();
  for (let run = 0; run < kills; run++) {
    const said = await acknowledgedBeforeKill(run, 5 + Math.random() * 150);
    for (const [question, answer] of said) acknowledged.set(question, answer);
  }
  expect(acknowledged.size).toBeGreaterThan(kills);

  const raw = new Database(file);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  const [keys, rows] = ['request_keys', 'audit'].map((name) =>
    raw.prepare(`select count(*) from ${name}`).pluck().get(),
  );
  raw.close();

  const store = await openStore({ file });
  const stored = await answersOf(store.read, 'a');
  for (const [question, { version, phase }] of acknowledged) {
    const found = stored.get(question);
    expect(found?.version, question).toBeGreaterThanOrEqual(version);
    // One more may have been stored than the process lived to say.
    const expected = found?.version === version ? phase : (version * 7) % 4;
    expect(found?.answer, question).toEqual({ kind: 'phase', phase: expected });
    expect(found?.version, question).toBeLessThanOrEqual(version + 1);
  }
  const assessment = await findAssessmentById(store.read, 'a');
  const saves = [...stored.values()].reduce((sum, { version }) => sum + version, 0);
  // All or nothing: keys, audit rows, versions and the guard's count tell the same number.
  expect([keys, rows, assessment?.changes]).toEqual([saves, saves, saves]);
  expect(assessment?.answered).toBe(stored.size);
  await store.close();
}, 60_000);
