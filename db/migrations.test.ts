import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What drizzle-kit says when it compares a copy of the generated migrations with the schema. */
function generate(dialect: string, folder: string): string {
  // Relative, for drizzle-kit puts "./" before what it is given.
  const out = relative(root, folder);
  return execFileSync(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', '--dialect', dialect, '--schema', './db/schema.ts', '--out', out],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: dialect === 'sqlite' ? '' : 'postgres://none' },
    },
  );
}

test.each([
  ['sqlite', 'sqlite'],
  ['postgresql', 'postgres'],
])(
  'the migrations for %s are those of the schema',
  (dialect, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'phaseline-migrations-'));
    try {
      cpSync(join(root, 'db', 'migrations', name), folder, { recursive: true });
      expect(generate(dialect, folder)).toContain('No schema changes');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  30_000,
);
