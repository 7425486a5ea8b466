import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';
import { whyNotStarted } from './why-not-started.ts';

function settingsOf(env: Readonly<Record<string, string>>) {
  const read = readSettings({ DATA_FOLDER: '/data', ...env });
  if (read.is === 'faulty') throw new Error('expected settings');
  return read.settings;
}
const onFile = settingsOf({});
const onServer = settingsOf({ DATABASE_URL: 'postgres://me:hush@db.example/maturity', SECRET_FILE: '/run/secret' });

it('tells what is wrong with the secret and where the right one may be', () => {
  expect(whyNotStarted({ is: 'noSecret' }, onServer)).toEqual({
    code: 7,
    sentence:
      'The database maturity on db.example:5432 was used before, with a secret that is not in /run/secret. Put that file there from a backup or from a process that runs already, or name it with SECRET_FILE.',
  });
  expect(whyNotStarted({ is: 'unreadable', code: 'ENOENT' }, onServer)).toEqual({
    code: 2,
    sentence:
      'The secret in /run/secret cannot be read (ENOENT). Check SECRET_FILE. A new secret is made with: openssl rand -base64 32',
  });
  expect(whyNotStarted({ is: 'unreadable', code: 'EACCES' }, onFile)).toEqual({
    code: 2,
    sentence: 'The secret in /data/secret cannot be read (EACCES). Change the rights of the file and its folder.',
  });
  expect(whyNotStarted({ is: 'damaged' }, onFile)).toEqual({
    code: 2,
    sentence: 'The file /data/secret does not hold a secret, which is 32 bytes as base64. Restore it from a backup.',
  });
});

it('tells a database of a newer version, wherever it is', () => {
  expect(whyNotStarted({ is: 'tooNew' }, onServer)).toEqual({
    code: 5,
    sentence:
      'The database maturity on db.example:5432 was last used by a newer version of Phaseline. Start that version, or restore a backup. Nothing was changed.',
  });
});
