import type { Logger } from 'pino';

/**
 * What the page renderer would print goes to the log instead, as one entry: its own words quote what clients send (the
 * name of an action, the beginning of a body), so only the errors among them are described.
 */
export function consoleToLog(log: Logger): void {
  const to =
    (level: 'error' | 'warn') =>
    (...said: unknown[]) =>
      log[level]({ err: said.find((part) => part instanceof Error) }, 'page renderer');
  console.error = to('error');
  console.warn = to('warn');
}
