import type Database from 'better-sqlite3';

const limit = 200;

/**
 * Drizzle prepares a statement anew for every query; from now on the same text gets the same statement back. Only
 * insert, update and delete: drizzle switches the row mode of a select's statement, and two users would meet on it.
 */
export function cacheStatements(raw: Database.Database): void {
  const prepare = raw.prepare.bind(raw);
  const known = new Map<string, Database.Statement>();
  const cached = (text: string): Database.Statement => {
    if (!/^(insert|update|delete)/.test(text)) return prepare(text);
    let statement = known.get(text);
    if (!statement) {
      statement = prepare(text);
      const oldest = known.size >= limit ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      known.set(text, statement);
    }
    return statement;
  };
  raw.prepare = cached as typeof raw.prepare; // its type is generic over parameters that drizzle leaves open
}
