import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeLog } from '#server/log.ts';
import { openProcess } from '#server/open-process.ts';
import { registry } from '#server/registry.ts';
import { readSettings } from '#server/settings.ts';
import { setUpBySettings } from '#server/sign-in/set-up.ts';
import { run } from './run.fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-own-data-'));
const file = (name: string) => path.join(folder, name);
const of = (name: string) => ({ env: { DATA_FOLDER: file(name), LOG_LEVEL: 'silent', BASE_URL: '' } });

test('an installation goes out beside the running app, and into a new one', async () => {
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const none = run(['export-data', file('one.json')], of('one'));
  expect([none.exit, none.out]).toEqual([3, '']);
  const read = readSettings(of('one').env);
  if (read.is === 'faulty') throw new Error('the settings of the test are wrong');
  mkdirSync(file('one'));
  const opened = await openProcess(read.settings, makeLog({ logLevel: 'silent' }));
  if (opened.is !== 'open') throw new Error(opened.is);
  try {
    await setUpBySettings({ name: 'Ada', address: 'ada@example.org', password: 'tin rug plum' });
    const { exit, out, err } = run(['export-data', file('one.json')], of('one'));
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`Everything is in ${file('one.json')}.`);
  } finally {
    await registry().store.close();
  }
  expect(statSync(file('one.json')).mode & 0o777).toBe(0o600);

  writeFileSync(file('not.json'), readFileSync(file('one.json'), 'utf8').replace('"administrator"', '"king"'));
  const refused = run(['import-data', file('not.json')], of('two'));
  expect([refused.exit, refused.out]).toEqual([1, '']);
  expect(refused.err).toBe(
    `${file('not.json')}: tables.people[0].role: this value does not belong here.\nNothing was imported.\n`,
  );
  const imported = run(['import-data', file('one.json')], of('two'));
  expect([imported.exit, imported.err]).toEqual([0, '']);
  expect(imported.out).toContain('people: 1 row\n');
  expect(run(['export-data', file('two.json')], of('two')).exit).toBe(0);
  expect(readFileSync(file('two.json'), 'utf8')).toBe(readFileSync(file('one.json'), 'utf8'));
  expect(run(['reset-password', 'ada@example.org'], of('two')).out).toContain('/reset/');
  expect(run(['import-data', file('one.json')], of('two')).err).toContain('Somebody has worked here already');
}, 60_000);
