import type { Fault } from '#core/questionnaire/fault.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultData, faultLine, unreadable } from './faults.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

type Loading<T> = { readonly ok: true } & T;

export type Opened<T> =
  | { readonly is: 'opened'; readonly file: T }
  | { readonly is: 'refused'; readonly exit: ExitCode };

/**
 * Reads a file that a command cannot do without. What is wrong with it is said right away: on standard error, or as JSON
 * where JSON was asked for.
 */
export async function openFile<T>(
  name: string,
  load: (bytes: Uint8Array, name: string) => Loading<T> | { readonly ok: false; readonly faults: readonly Fault[] },
  json: boolean,
  terminal: Terminal,
): Promise<Opened<T>> {
  const refuse = (faults: readonly Fault[], exit: ExitCode): Opened<T> => {
    if (json) terminal.json({ faults: faults.map(faultData) });
    else terminal.err(faults.map(faultLine));
    return { is: 'refused', exit };
  };
  const input = await readInput(name);
  if (input.is === 'unreadable') return refuse([unreadable(name, input.code)], exitCode.unreadable);
  const loaded = load(input.bytes, name);
  if (!loaded.ok) return refuse(loaded.faults, exitCode.faults);
  return { is: 'opened', file: loaded };
}
