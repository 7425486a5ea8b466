import { closeSync, fdatasync, openSync } from 'node:fs';

type Tell = (error: Error | null) => void;

export interface LogSync {
  /** Tells when all that has been committed so far is on disk, or why that is not known. */
  readonly sync: (tell: Tell) => void;
  readonly close: () => void;
}

/**
 * Has SQLite's log written through to the disk, beside this thread, which goes on meanwhile. One at a time: whoever
 * comes while one is under way shares the next. `file` is the database's; its log must not be replaced while this is
 * open, and is not as long as a connection is.
 */
export function logSync(file: string): LogSync {
  let log: number | null = null;
  let waiting: Tell[] = [];
  let isUnderWay = false;

  function next(): void {
    const turn = waiting;
    waiting = [];
    isUnderWay = true;
    const done: Tell = (error) => {
      isUnderWay = false;
      for (const tell of turn) tell(error);
      if (waiting.length > 0 && !isUnderWay) next();
    };
    try {
      log ??= openSync(`${file}-wal`, 'r+'); // Windows syncs what is open for writing only
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    fdatasync(log, done);
  }

  return {
    sync(tell) {
      waiting.push(tell);
      if (!isUnderWay) next();
    },
    close() {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}
