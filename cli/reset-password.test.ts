import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeLog } from '#server/log.ts';
import { openProcess } from '#server/open-process.ts';
import { registry } from '#server/registry.ts';
import { readSettings } from '#server/settings.ts';
import { resetPassword } from '#server/sign-in/join.ts';
import { setUpBySettings } from '#server/sign-in/set-up.ts';
import { run } from './run.fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-reset-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The test runner has a BASE_URL of its own.
const env = { DATA_FOLDER: folder, PORT: '3117', BASE_URL: '' };

test('a link to choose a new password, made beside a running app', async () => {
  expect(run(['reset-password', 'ada@example.org'], { env })).toMatchObject({ exit: 3, out: '' });
  const read = readSettings(env);
  if (read.is === 'faulty') throw new Error('the settings of the test are wrong');
  const opened = await openProcess(read.settings, makeLog({ logLevel: 'silent' }));
  if (opened.is !== 'open') throw new Error(opened.is);
  try {
    await setUpBySettings({ name: 'Ada', address: 'ada@example.org', password: 'tin rug plum' });
    const { exit, out, err } = run(['reset-password', ' ADA@example.org'], { env });
    expect([exit, err]).toEqual([0, '']);
    const [, token = ''] = /^http:\/\/127\.0\.0\.1:3117\/reset\/([\w-]{43})$/m.exec(out) ?? [];
    expect((await resetPassword(token, 'rug plum tin ten')).is).toBe('joined');
    expect((await resetPassword(token, 'rug plum tin ten')).is).toBe('gone');
    const nobody = run(['reset-password', 'eve@example.org'], { env });
    expect([nobody.exit, nobody.out]).toEqual([1, '']);
    expect(nobody.err).toContain('Nobody who can sign in has the address eve@example.org.');
  } finally {
    await registry().store.close();
  }
});
