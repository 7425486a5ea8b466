import { postgresColumns as p, sqliteColumns as s } from './drizzle.ts';

/** The dialect of this process, chosen once: PostgreSQL when DATABASE_URL names one, else SQLite. */
export const dialect: 'postgres' | 'sqlite' = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite';

const postgres = {
  table: p.pgTable,
  text: p.text,
  integer: p.integer,
  double: p.doublePrecision,
  at: (name: string) => p.timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
  json: (name: string) => p.jsonb(name),
  primaryKey: p.primaryKey,
  index: p.index,
  uniqueIndex: p.uniqueIndex,
};

const sqlite = {
  table: s.sqliteTable,
  text: s.text,
  integer: s.integer,
  double: s.real,
  at: (name: string) => s.integer(name, { mode: 'timestamp_ms' }),
  json: (name: string) => s.text(name, { mode: 'json' }),
  primaryKey: s.primaryKey,
  index: s.index,
  uniqueIndex: s.uniqueIndex,
};

// The builders of both dialects take the same arguments here, so that everybody sees the PostgreSQL types: calls
// that only SQLite has (`.run()`, `.get()`, `.all()`) then do not compile.
export const { table, text, integer, double, at, json, primaryKey, index, uniqueIndex } =
  dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres);
