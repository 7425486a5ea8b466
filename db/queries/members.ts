import type { TeamRole } from '#core/access/viewer.ts';
import type { Member } from '#core/groups/group.ts';
import type { Reader } from '../commit.ts';
import { asc, count, eq, sql } from '../drizzle.ts';
import { members, people } from '../schema.ts';

/** Who is in a group, by name. */
export async function membersOf(read: Reader, groupId: string): Promise<readonly Member[]> {
  const rows = await read
    .select({
      personId: people.id,
      name: people.name,
      address: people.address,
      role: members.role,
      joinedAt: people.joinedAt,
      disabledAt: people.disabledAt,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(eq(members.groupId, groupId))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
  return rows.map(({ joinedAt, disabledAt, ...member }) => ({
    ...member,
    state: disabledAt ? 'disabled' : joinedAt ? 'joined' : 'invited',
  }));
}

/** How many people each group has of its own, those of groups below it not counted; by group id. */
export async function memberCounts(
  read: Reader,
): Promise<ReadonlyMap<string, { readonly people: number; readonly leads: number }>> {
  const rows = await read
    .select({ groupId: members.groupId, role: members.role, n: count() })
    .from(members)
    .groupBy(members.groupId, members.role);
  const counts = new Map<string, { people: number; leads: number }>();
  for (const { groupId, role, n } of rows) {
    const found = counts.get(groupId) ?? { people: 0, leads: 0 };
    found.people += n;
    if (role === 'lead') found.leads += n;
    counts.set(groupId, found);
  }
  return counts;
}

/** Every membership, by group and then by address. */
export function allMembers(read: Reader): Promise<
  readonly {
    readonly groupId: string;
    readonly personId: string;
    readonly role: TeamRole;
    readonly name: string;
    readonly address: string;
  }[]
> {
  return read
    .select({
      groupId: members.groupId,
      personId: members.personId,
      role: members.role,
      name: people.name,
      address: people.address,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .orderBy(asc(members.groupId), asc(people.address));
}
