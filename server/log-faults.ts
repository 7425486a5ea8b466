import type { Logger } from 'pino';
import { type Fault, formatFaultWithFile } from '#core/questionnaire/fault.ts';
import { foldWarnings } from './fold-warnings.ts';

/** Faults of questionnaire files, in full but for long lists of warnings. */
export function logFaults(log: Logger, faults: readonly Fault[]): void {
  const { told, more } = foldWarnings(faults, 20);
  for (const fault of told) log[fault.severity === 'error' ? 'error' : 'warn'](fault, 'questionnaire file');
  for (const rest of more) log.warn(rest, 'more warnings of a questionnaire file');
}

/** The same as sentences for the terminal: few enough that what the start says below them stays in sight. */
export function faultSentences(faults: readonly Fault[]): readonly string[] {
  const { told, more } = foldWarnings(faults, 3);
  return [
    ...told.map(formatFaultWithFile),
    ...more.map((rest) => `${rest.file}: ${rest.more} more warnings; “phaseline validate” names them all.`),
  ];
}
