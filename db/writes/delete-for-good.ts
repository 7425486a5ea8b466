import type { Writer } from '../commit.ts';
import { and, eq, sql } from '../drizzle.ts';
import { groups, people, releases, roundGroups, rounds } from '../schema.ts';

/**
 * Removes a person with sessions, identities, links, memberships and responses (by cascade); what they made for others
 * stays without a name. To be expected to touch one row.
 */
export function deletePerson(w: Writer, id: string) {
  return w.delete(people).where(eq(people.id, id));
}

/**
 * Removes a group with its tags, members, links and responses (by cascade), unless it takes part in a round that is
 * open. To be expected to touch one row. Refused as `reference` while groups stand below it.
 */
export function deleteGroup(w: Writer, id: string) {
  const open = w
    .select({ one: sql`1` })
    .from(roundGroups)
    .innerJoin(rounds, eq(rounds.id, roundGroups.roundId))
    .where(and(eq(roundGroups.groupId, id), eq(rounds.state, 'open')));
  return w.delete(groups).where(and(eq(groups.id, id), sql`not exists ${open}`));
}

/** What a closed round shows from now on. */
export function changeRelease(w: Writer, roundId: string, content: unknown) {
  return w.update(releases).set({ content }).where(eq(releases.roundId, roundId));
}
