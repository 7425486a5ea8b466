import type { Fault } from '#core/questionnaire/fault.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultData, faultLine } from './faults.ts';
import type { Terminal } from './terminal.ts';

/** Says what is wrong with a file that a command cannot do without: on standard error, or as JSON if that is asked for. */
export function refuseFiles(
  { is, faults }: { readonly is: 'faulty' | 'unreadable'; readonly faults: readonly Fault[] },
  json: boolean,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.json({ faults: faults.map(faultData) });
  else terminal.err(faults.map(faultLine));
  return is === 'faulty' ? exitCode.faults : exitCode.unreadable;
}
