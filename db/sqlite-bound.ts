import type Database from 'better-sqlite3';
import type { Query } from './commit.ts';
import { is, Param, Placeholder } from './drizzle.ts';

/**
 * A write of drizzle's with its values left open, as a function of them: drizzle looks at every parameter anew at each
 * execution, which costs as much as SQLite itself. Null for a write that returns rows: reading them is drizzle's.
 */
export function boundWrite(raw: Database.Database, query: Query): ((values: object) => Database.RunResult) | null {
  const { sql, params } = query.toSQL();
  const statement = raw.prepare(sql);
  if (statement.reader) return null;
  const fillings = params.map(fillingOf);
  return (values) => statement.run(fillings.map((fill) => fill(values)));
}

function fillingOf(param: unknown): (values: object) => unknown {
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder, value } = param;
    return (values) => encoder.mapToDriverValue(valueAt(values, value));
  }
  return is(param, Placeholder) ? (values) => valueAt(values, param) : () => param;
}

/** The type of a statement asks for all of its values. */
function valueAt(values: object, { name }: { readonly name: string }): unknown {
  return (values as Readonly<Record<string, unknown>>)[name];
}
