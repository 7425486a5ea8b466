import { refusalOf } from './checked.ts';
import type { Commit, Db, Write } from './commit.ts';
import { codeOf, failureOf } from './failure.ts';
import { pause } from './pause.ts';
import { StorageError } from './storage-error.ts';

export type List = (db: Db) => readonly Write[];

/** How far one try has come. From `committing` on a lost connection leaves open whether it happened. */
export interface Progress {
  committing: boolean;
}

const conflicts = new Set(['40001', '40P01']);
const conflictTries = 8;

/**
 * commit() over one try at a list, for databases on the other side of a connection. The list is tried again after a
 * deadlock or a serialization failure, and for `patience` milliseconds when the connection was lost before COMMIT was
 * sent: in both cases nothing has happened.
 */
export function retriedCommit(once: (list: List, progress: Progress) => Promise<unknown>, patience: number) {
  let running = 0;
  let closed = false;
  let idle: (() => void) | null = null;

  async function tryUntilDone(list: List): Promise<unknown> {
    const since = performance.now();
    for (let attempt = 1; ; attempt++) {
      const progress: Progress = { committing: false };
      try {
        return await once(list, progress);
      } catch (error) {
        const failure = failureOf(error);
        const refusal = refusalOf(error, failure);
        if (refusal) return refusal;
        const conflict = conflicts.has(codeOf(error) ?? '') && attempt <= conflictTries;
        const unsent = failure.kind === 'lost' && !progress.committing && performance.now() - since < patience;
        if (!conflict && !unsent) throw new StorageError(failure, error);
        await pause(attempt);
      }
    }
  }

  async function commit(list: List): Promise<unknown> {
    if (closed) throw new StorageError({ kind: 'lost' }, undefined);
    running += 1;
    try {
      return await tryUntilDone(list);
    } finally {
      running -= 1;
      if (running === 0) idle?.();
    }
  }

  /** Refuses new lists and waits until those under way have been answered. */
  async function drain(): Promise<void> {
    closed = true;
    if (running === 0) return;
    await new Promise<void>((resolve) => {
      idle = resolve;
    });
  }

  return { commit: commit as Commit, drain }; // the results are typed by the list, which only Commit's signature knows
}
