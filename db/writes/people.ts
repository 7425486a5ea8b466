import type { Writer } from '../commit.ts';
import { people } from '../schema.ts';

/** Somebody who can sign in at once. Refused as `unique` when the address is known. */
export function insertJoined(w: Writer, person: Omit<typeof people.$inferInsert, 'createdAt'>) {
  return w.insert(people).values({ ...person, createdAt: new Date() });
}
