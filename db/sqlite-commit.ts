import type Database from 'better-sqlite3';
import { checked, queryOf, refusalOf } from './checked.ts';
import type { Bound, Commit, Db, Query, Write } from './commit.ts';
import { failureOf } from './failure.ts';
import type { LogSync } from './log-sync.ts';
import { pause } from './pause.ts';
import { boundWrite } from './sqlite-bound.ts';
import { StorageError } from './storage-error.ts';

export interface GroupLimits {
  /** Lists in one transaction. */
  readonly group: number;
  /** Milliseconds after which a transaction takes no further list. */
  readonly slice: number;
  /** Milliseconds a list waits for a lock that another process holds before it is told `busy`. */
  readonly patience: number;
}

interface Waiting {
  readonly list: (db: Db) => readonly Write[];
  readonly since: number;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * commit() for better-sqlite3. Lists that wait at the same time share one transaction, and so one fsync; each has its
 * own savepoint, and nobody hears anything before the COMMIT is on disk. `log`: null where COMMIT itself sees to that.
 */
export function groupedCommit(
  raw: Database.Database,
  db: Db,
  { group, slice, patience }: GroupLimits,
  log: LogSync | null,
) {
  const statement = (text: string) => {
    const prepared = raw.prepare(text);
    return () => void prepared.run();
  };
  const begin = statement('begin immediate');
  const end = statement('commit');
  const undo = statement('rollback');
  const save = statement('savepoint one');
  const release = statement('release one');
  const undoOne = statement('rollback to one');

  const statements = new Map<Bound['statement'], BoundWrite>();
  let queue: Waiting[] = [];
  let scheduled = false;
  /** Of those who wait for the disk. */
  let unsynced = 0;
  let closed = false;
  let idle: (() => void) | null = null;

  function enqueue(list: Waiting['list']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (closed) return reject(new StorageError({ kind: 'lost' }, undefined));
      queue.push({ list, since: performance.now(), resolve, reject });
      if (scheduled) return;
      scheduled = true;
      setImmediate(gather);
    });
  }

  function flush(attempt = 0): void {
    const taken: Waiting[] = [];
    const answers: (() => void)[] = [];
    const started = performance.now();
    try {
      begin();
      while (taken.length < group && performance.now() - started < slice) {
        const one = queue.shift();
        if (!one) break;
        taken.push(one);
        answers.push(apply(one));
      }
      end();
    } catch (error) {
      if (raw.inTransaction) undo();
      queue.unshift(...taken); // nothing of it happened
      const failure = failureOf(error);
      if (failure.kind === 'busy') {
        waitForTheLock(error, attempt + 1);
        return;
      }
      const told = queue.splice(0, Math.max(1, taken.length));
      for (const one of told) one.reject(new StorageError(failure, error));
      next();
      return;
    }
    if (log === null) for (const answer of answers) answer();
    else answerWhenOnDisk(log, taken, answers);
    next();
  }

  function answerWhenOnDisk(log: LogSync, taken: readonly Waiting[], answers: readonly (() => void)[]): void {
    unsynced += 1;
    log.sync((error) => {
      unsynced -= 1;
      if (error === null) for (const answer of answers) answer();
      // It is committed; whether it outlives a power cut is not known.
      else for (const one of taken) one.reject(new StorageError({ kind: 'lost' }, error));
      tellIdle();
    });
  }

  /**
   * Another turn of the event loop as long as the last one brought more: those whom the group before has answered come
   * back together, and would otherwise be cut into a few now and the rest after another fsync.
   */
  function gather(seen = 0): void {
    if (queue.length === seen || queue.length >= group) flush();
    else setImmediate(gather, queue.length);
  }

  function next(): void {
    if (queue.length > 0) {
      setImmediate(gather);
      return;
    }
    scheduled = false;
    tellIdle();
  }

  function tellIdle(): void {
    if (!scheduled && unsynced === 0) idle?.();
  }

  /** Tries again later without blocking the event loop, and tells those who have waited long enough. */
  function waitForTheLock(error: unknown, attempt: number): void {
    const now = performance.now();
    const late = queue.filter((one) => now - one.since > patience);
    queue = queue.filter((one) => now - one.since <= patience);
    for (const one of late) one.reject(new StorageError({ kind: 'busy' }, error));
    if (queue.length === 0) next();
    else void pause(attempt).then(() => flush(attempt));
  }

  /** One list in its savepoint. Its own fault is its own answer; the database's fault is thrown, for all of the group. */
  function apply(one: Waiting): () => void {
    save();
    try {
      const results = one.list(db).map((write) => checked(write, execute(queryOf(write))));
      release();
      return () => one.resolve({ done: true, results });
    } catch (error) {
      const failure = failureOf(error);
      // On these SQLite may have rolled back the whole transaction by itself.
      if (!raw.inTransaction || failure.kind === 'disk' || failure.kind === 'busy') throw error;
      undoOne();
      release();
      const refusal = refusalOf(error, failure);
      return refusal ? () => one.resolve(refusal) : () => one.reject(new StorageError(failure, error));
    }
  }

  function execute(query: Query | Bound): unknown {
    if (!('statement' in query)) return prepare(query).execute().sync();
    let known = statements.get(query.statement);
    if (!known) {
      known = bind(query.statement.build(db));
      statements.set(query.statement, known);
    }
    return known(query.values);
  }

  function bind(query: Query): BoundWrite {
    const prepared = prepare(query);
    return boundWrite(raw, query) ?? ((values) => prepared.execute(values).sync());
  }

  /** See Store. What is committed here is in the log, or in the file already. */
  function onDisk(): Promise<void> {
    if (log === null) return Promise.resolve();
    unsynced += 1;
    return new Promise((resolve, reject) => {
      log.sync((error) => {
        unsynced -= 1;
        if (error === null) resolve();
        else reject(new StorageError({ kind: 'lost' }, error));
        tellIdle();
      });
    });
  }

  /** Refuses new lists and waits until those that wait have been answered. */
  async function drain(): Promise<void> {
    closed = true;
    if (!scheduled && unsynced === 0) return;
    await new Promise<void>((resolve) => {
      idle = resolve;
    });
  }

  return { commit: enqueue as Commit, onDisk, drain }; // the results are typed by the list, which only Commit's signature knows
}

type BoundWrite = (values: object) => unknown;

interface PreparedWrite {
  execute(values?: object): { sync(): unknown };
}

/** Drizzle's own synchronous path, which the PostgreSQL type does not show. */
function prepare(query: Query): PreparedWrite {
  return (query as unknown as { prepare(): PreparedWrite }).prepare();
}
