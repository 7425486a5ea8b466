/** Rows in one statement: well below the number of values that SQLite takes. */
const atOnce = 500;

/** What is too much for one statement, in pieces. */
export function pieces<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce));
}
