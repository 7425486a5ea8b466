import { styleText } from 'node:util';
import type { Line } from '#core/text/line.ts';

/** Where a command's words go: what was asked for, and what there is to say about it. */
export interface Terminal {
  readonly out: (lines: readonly Line[]) => void;
  readonly err: (lines: readonly Line[]) => void;
  /** A text that must not be touched, such as a file. */
  readonly raw: (text: string) => void;
  readonly json: (value: unknown) => void;
  /** Columns. */
  readonly width: number;
}

/** Wider lines are hard to read; 80 is what a pipe gets. */
const WIDEST = 100;
const USUAL = 80;

/** A stream as a process has it: with the columns of a terminal, if it is one. */
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The terminal, pipes or files that the process was started with. */
export function openTerminal({ stdout, stderr }: { readonly stdout: Output; readonly stderr: Output }): Terminal {
  // `phaseline score … | head` closes the pipe early: nobody reads on, so there is nothing left to do.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const write = (stream: Output) => (lines: readonly Line[]) => {
    stream.write(lines.map((line) => `${shown(line, stream)}\n`).join(''));
  };
  return {
    out: write(stdout),
    err: write(stderr),
    raw: (text) => stdout.write(text),
    json: (value) => stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    // A terminal that does not know its own width says 0.
    width: Math.min(WIDEST, (stdout.isTTY && stdout.columns) || USUAL),
  };
}

/** Bold on a terminal only, and not where NO_COLOR is set: `styleText` looks at both. */
function shown(line: Line, stream: Output): string {
  if (typeof line === 'string') return harmless(line);
  return styleText('bold', harmless(line.strong), { stream });
}

/** Files can hold characters that would command the terminal. */
function harmless(text: string): string {
  return text.replaceAll(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '�');
}
