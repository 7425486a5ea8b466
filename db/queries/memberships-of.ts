import type { TeamRole } from '#core/access/viewer.ts';
import type { Reader } from '../commit.ts';
import { eq, sql } from '../drizzle.ts';
import { prepared } from '../prepared.ts';
import { members } from '../schema.ts';

const byPerson = prepared((read) =>
  read
    .select({ groupId: members.groupId, role: members.role })
    .from(members)
    .where(eq(members.personId, sql.placeholder('personId')))
    .prepare('memberships_of'),
);

/** The groups that a person is in, archived ones too. */
export function membershipsOf(
  read: Reader,
  personId: string,
): Promise<readonly { readonly groupId: string; readonly role: TeamRole }[]> {
  return byPerson(read).execute({ personId });
}
