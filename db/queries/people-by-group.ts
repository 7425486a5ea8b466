import type { Reader } from '../commit.ts';
import { eq, isNull } from '../drizzle.ts';
import { members, people } from '../schema.ts';

/** Ids of who is in each group, those left out who may not sign in any more; by group id. */
export async function peopleByGroup(read: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await read
    .select({ groupId: members.groupId, personId: members.personId })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(isNull(people.disabledAt));
  const found = new Map<string, string[]>();
  for (const { groupId, personId } of rows) {
    const known = found.get(groupId);
    if (known) known.push(personId);
    else found.set(groupId, [personId]);
  }
  return found;
}
