import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly tag: string;
}

const folderOf = (dialect: string) => join(import.meta.dirname, 'migrations', dialect);

function journalOf(folder: string): { readonly entries: readonly Entry[] } {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));
}

/** What the migrations of this code are called, oldest first; the same for both dialects. */
export function ourMigrations(): readonly string[] {
  return journalOf(folderOf('sqlite')).entries.map(({ tag }) => tag);
}

/** A copy of the migrations as they were when there were only the first `n`. */
export function firstMigrations(dialect: 'sqlite' | 'postgres', n: number, into: string): string {
  cpSync(folderOf(dialect), into, { recursive: true });
  const journal = journalOf(into);
  const first = { ...journal, entries: journal.entries.slice(0, n) };
  writeFileSync(join(into, 'meta', '_journal.json'), JSON.stringify(first));
  return into;
}
