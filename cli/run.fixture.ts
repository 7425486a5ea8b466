import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { phaseline } from './phaseline.ts';
import { openTerminal } from './terminal.ts';

const root = path.join(import.meta.dirname, '..');
const program = path.join(root, 'scripts/phaseline.mjs');

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program in a folder, the product's own unless said otherwise. */
export function run(
  args: readonly string[],
  { cwd = root, input = '', env = {} }: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { exit: status, out: stdout, err: stderr };
}

/** The same words and exit code without the start of a process, which takes a hundred times as long. Without an input. */
export async function runHere(args: readonly string[], { cwd = root }: { cwd?: string } = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const into = (stream: keyof typeof said) =>
    new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        said[stream] += text;
        done();
      },
    });
  const calledFrom = process.cwd();
  process.chdir(cwd);
  try {
    const exit = await phaseline(args, openTerminal({ stdout: into('out'), stderr: into('err') }));
    return { exit, ...said };
  } finally {
    process.chdir(calledFrom);
  }
}

/** A folder with these files, for the time of one test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
