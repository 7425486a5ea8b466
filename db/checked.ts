import type { Bound, Expected, Query, Refusal, Write } from './commit.ts';
import type { Failure } from './failure.ts';

// What every driver does with a write of a list, whatever its database.

class Missed extends Error {
  readonly label: string;
  readonly found: number;
  constructor(label: string, found: number) {
    super(label);
    this.label = label;
    this.found = found;
  }
}

const isExpected = (write: Write): write is Expected => 'query' in write;

export function queryOf(write: Write): Query | Bound {
  return isExpected(write) ? write.query : write;
}

/** Rows or number of touched rows of one write; throws what refusalOf understands when it is not the expected number. */
export function checked(write: Write, raw: unknown): unknown[] | number {
  const value = Array.isArray(raw) ? raw : touchedRows(raw);
  const found = typeof value === 'number' ? value : value.length;
  if (isExpected(write) && found !== write.rows) throw new Missed(write.name, found);
  return value;
}

/** The refusal that an error inside a list stands for, or null when it is a failure of the database or of ours. */
export function refusalOf(error: unknown, failure: Failure): Refusal | null {
  if (error instanceof Missed) return { done: false, why: 'missed', name: error.label, found: error.found };
  if (failure.kind === 'unique') return { done: false, why: 'unique', table: failure.table };
  if (failure.kind === 'reference') return { done: false, why: 'reference' };
  return null;
}

function touchedRows(raw: unknown): number {
  const { changes, rowCount, affectedRows } = raw as { changes?: number; rowCount?: number; affectedRows?: number };
  const count = changes ?? rowCount ?? affectedRows; // better-sqlite3, pg, PGlite
  if (typeof count !== 'number') throw new TypeError('the driver did not say how many rows were touched');
  return count;
}
