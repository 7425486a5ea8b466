import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolderFault } from './data-folder.ts';
import { secretOf } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaseline-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rights = (path: string) => statSync(path).mode & 0o777;

describe('secretOf', () => {
  it('is made once, for the owner only', () => {
    const secret = secretOf(folder);
    expect(secret.length).toBe(32);
    expect(rights(join(folder, 'secret'))).toBe(0o600);
    expect(secretOf(folder)).toEqual(secret);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it('takes rights away from others', () => {
    secretOf(folder);
    chmodSync(join(folder, 'secret'), 0o644);
    secretOf(folder);
    expect(rights(join(folder, 'secret'))).toBe(0o600);
  });

  it('does not go on with a damaged one', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    expect(() => secretOf(folder)).toThrow('damaged');
  });
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
