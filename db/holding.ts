import type { PgTable } from 'drizzle-orm/pg-core';
import { dialect } from './columns.ts';
import type { Writer } from './commit.ts';
import { type SQL, sql } from './drizzle.ts';

/**
 * A condition on a row that nobody may change until this list is committed; for use with expecting. SQLite has one
 * writer and needs no lock; without one PostgreSQL would let the row change between the check and the commit.
 */
export function holding(w: Writer, table: PgTable, where: SQL | undefined) {
  const found = w.select({ one: sql<number>`1` }).from(table).where(where);
  return dialect === 'postgres' ? (found.for('share') as typeof found) : found;
}
