import type { Logger } from 'pino';
import type { Fault } from '#core/questionnaire/fault.ts';

const MOST_WARNINGS = 20;

/** Every error, and of a file's warnings the first: a large model can have hundreds, which `phaseline validate` names. */
export function logFaults(log: Logger, faults: readonly Fault[]): void {
  const warnings = new Map<string, number>();
  for (const fault of faults) {
    if (fault.severity === 'error') {
      log.error(fault, 'questionnaire file');
      continue;
    }
    const nth = (warnings.get(fault.file) ?? 0) + 1;
    warnings.set(fault.file, nth);
    if (nth <= MOST_WARNINGS) log.warn(fault, 'questionnaire file');
  }
  for (const [file, count] of warnings) {
    if (count > MOST_WARNINGS) log.warn({ file, more: count - MOST_WARNINGS }, 'more warnings of a questionnaire file');
  }
}
