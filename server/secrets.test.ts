import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolderFault, writtenFolders } from './data-folder.ts';
import { checkOf, readSecret } from './secrets.ts';
import { readSettings } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaseline-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rights = (path: string) => statSync(path).mode & 0o777;

/** Of a process that makes its own, or of one that is told where to find it. */
const own = () => ({ secretFile: join(folder, 'secret'), makesSecret: true });
const named = () => ({ secretFile: join(folder, 'named'), makesSecret: false });

describe('readSecret', () => {
  it('makes one on the first run, for the owner only, and keeps it', () => {
    const made = readSecret(own());
    expect(made.is === 'secret' && made.secret.length).toBe(32);
    expect(rights(join(folder, 'secret'))).toBe(0o600);
    expect(readSecret(own())).toEqual(made);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it('takes rights away from others', () => {
    readSecret(own());
    chmodSync(join(folder, 'secret'), 0o644);
    readSecret(own());
    expect(rights(join(folder, 'secret'))).toBe(0o600);
  });

  it('does not go on with a damaged one', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    expect(readSecret(own())).toEqual({ is: 'damaged' });
  });

  it('never makes one that a setting names, takes either alphabet of base64, and leaves its rights alone', () => {
    expect(readSecret(named())).toEqual({ is: 'unreadable', code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
    const bytes = Buffer.alloc(32, 0xfb);
    for (const alphabet of ['base64', 'base64url'] as const) {
      writeFileSync(join(folder, 'named'), `${bytes.toString(alphabet)}\n`, { mode: 0o644 });
      expect(readSecret(named())).toEqual({ is: 'secret', secret: bytes });
    }
    expect(rights(join(folder, 'named'))).toBe(0o644);
  });
});

it('checkOf is the same for the same secret and does not hold it', () => {
  const secret = Buffer.alloc(32, 7);
  expect(checkOf(secret)).toBe('79EBKDHUTTML_SLMIv_BKNkQYIh5rpXihTiKtV61NRg');
  expect(checkOf(Buffer.alloc(32, 8))).not.toBe(checkOf(secret));
});

describe('dataFolderFault', () => {
  it('makes the folder, for the owner only', () => {
    const made = join(folder, 'a/b');
    expect(dataFolderFault(made)).toBeNull();
    expect(rights(made)).toBe(0o700);
  });

  it('tells why it cannot', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(dataFolderFault(join(folder, 'file'))).toBe(`${join(folder, 'file')} cannot be written (EEXIST)`);
    expect(dataFolderFault(join(folder, 'file/below'))).toBe(
      `${join(folder, 'file/below')} cannot be written (ENOTDIR)`,
    );
  });
});

it('writtenFolders are none when database and secret are both elsewhere', () => {
  const folders = (env: Record<string, string>) => {
    const read = readSettings({ DATA_FOLDER: '/data', ...env });
    if (read.is === 'faulty') throw new Error('expected settings');
    return [...writtenFolders(read.settings)];
  };
  const DATABASE_URL = 'postgres://db.example/phaseline';
  expect(folders({ DATABASE_FILE: '/srv/x.db' })).toEqual(['/data', '/srv']);
  expect(folders({ DATABASE_URL })).toEqual(['/data']);
  expect(folders({ DATABASE_URL, SECRET_FILE: '/run/secrets/phaseline' })).toEqual([]);
});
