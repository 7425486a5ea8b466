import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import { describeError } from './describe-error.ts';
import type { Settings } from './settings.ts';

/**
 * The structured log: one JSON line per entry on standard error, which leaves standard output to the sentences for
 * the person who starts the app. Entries are fixed words, ids, counts and codes; never what somebody typed.
 */
export function makeLog(
  { logLevel }: Pick<Settings, 'logLevel'>,
  to: DestinationStream = destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 100 }),
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    to,
  );
}
