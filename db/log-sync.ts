import { closeSync, fdatasync, openSync, realpathSync } from 'node:fs';

type Tell = (error: Error | null) => void;

export interface LogSync {
  /** Tells when all that has been committed so far is on disk, or why that is not known. */
  readonly sync: (tell: Tell) => void;
  readonly close: () => void;
}

/**
 * Has SQLite's log written through to the disk, beside this thread, which goes on meanwhile. One at a time: whoever
 * comes while one is under way shares the next. `file` is the database's; its log must not be replaced while this is
 * open, and is not as long as a connection is. After one that failed all fail, until the app is started again and
 * SQLite reads its log anew.
 */
export function logSync(file: string): LogSync {
  let log: number | null = null;
  let waiting: Tell[] = [];
  let isUnderWay = false;
  /** After this nothing is known to be on disk any more: the system says so once, and calls the next one done. */
  let failed: Error | null = null;

  function next(): void {
    const turn = waiting;
    waiting = [];
    isUnderWay = true;
    const done: Tell = (error) => {
      isUnderWay = false;
      if (log !== null) failed ??= error;
      // Those who have come meanwhile, too: what the next one said would be no proof.
      const told = failed === null ? turn : [...turn, ...waiting.splice(0)];
      for (const tell of told) tell(error);
      if (waiting.length > 0 && !isUnderWay) next();
    };
    try {
      log ??= openSync(`${realpathSync(file)}-wal`, 'r+'); // Windows syncs what is open for writing only
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    fdatasync(log, done);
  }

  return {
    sync(tell) {
      if (failed !== null) return tell(failed);
      waiting.push(tell);
      if (!isUnderWay) next();
    },
    close() {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}
