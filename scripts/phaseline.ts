import { exitCode } from '../cli/exit-code.ts';
import { phaseline } from '../cli/phaseline.ts';
import { openTerminal } from '../cli/terminal.ts';

/** `npm run phaseline -- …`: one command of the command line. A fault of our own is told without its stack. */
export async function run(): Promise<void> {
  const terminal = openTerminal(process);
  try {
    process.exitCode = await phaseline(process.argv.slice(3), terminal);
  } catch (error) {
    terminal.err([`This is a fault of Phaseline itself: ${error instanceof Error ? error.message : String(error)}`]);
    process.exitCode = exitCode.bug;
  }
}
