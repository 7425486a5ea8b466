import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Bound, Query, Writer } from './commit.ts';
import { type SQL, sql } from './drizzle.ts';

/** The place of a value, encoded as the column's values are; without a column it goes to the driver as it is. */
export type Slot<V> = (name: keyof V & string, column?: PgColumn) => SQL;

/**
 * A write that is made once and then only filled in: building a query costs about as much as running it, which counts
 * for the few that run at every saved answer. `build` must be pure and gets everything variable from `slot`.
 */
export function statement<V extends object, Q extends Query>(
  build: (w: Writer, slot: Slot<V>) => Q,
): (values: V) => Bound<Q> {
  const made = { build: (w: Writer) => build(w, slot) };
  return (values) => ({ statement: made, values });
}

function slot(name: string, column?: PgColumn): SQL {
  const place = sql.placeholder(name);
  if (!column) return sql`${place}`;
  // By itself drizzle would store null in a JSON column as the text "null".
  const mapToDriverValue = (value: unknown) => (value === null ? null : column.mapToDriverValue(value));
  return sql`${sql.param(place, { mapToDriverValue })}`;
}
