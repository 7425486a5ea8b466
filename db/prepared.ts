import type { Reader } from './commit.ts';

/** A query prepared once per store, for the few that run at every request; `build` uses `sql.placeholder`. */
export function prepared<Q>(build: (read: Reader) => Q): (read: Reader) => Q {
  const known = new WeakMap<Reader, Q>();
  return (read) => {
    let query = known.get(read);
    if (!query) {
      query = build(read);
      known.set(read, query);
    }
    return query;
  };
}
