import type { Writer } from '../commit.ts';
import { and, eq } from '../drizzle.ts';
import { holding } from '../holding.ts';
import { isLiveAdministrator } from '../queries/people.ts';
import { people } from '../schema.ts';

/** This person goes on administering until the list is committed; for use with expecting. */
export function holdingAdministrator(w: Writer, id: string) {
  return holding(w, people, and(eq(people.id, id), isLiveAdministrator()));
}
