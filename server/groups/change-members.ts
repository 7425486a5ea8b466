import type { TeamRole } from '#core/access/viewer.ts';
import { expecting } from '#db/commit.ts';
import { removeMember, writeMember } from '#db/writes/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

/** Puts a person into the group that the permission is about, or changes what they are in it. */
export async function putMember(
  allowed: Authorised<'manageMembers'>,
  personId: string,
  role: TeamRole,
): Promise<{ readonly is: 'put' } | { readonly is: 'gone' }> {
  const group = allowed.about.group ?? '';
  const outcome = await registry().store.commit((w) => [
    writeMember(w, group, personId, role),
    recorded(w, 'members changed', actorOf(allowed), `group:${group}`),
  ]);
  // A reference misses: the group or the person is not there (any more).
  return outcome.done ? { is: 'put' } : { is: 'gone' };
}

/** Takes a person out of the group; nothing else of them is lost. Doing it again changes nothing. */
export async function takeOutMember(allowed: Authorised<'manageMembers'>, personId: string): Promise<void> {
  const group = allowed.about.group ?? '';
  await registry().store.commit((w) => [
    // Nothing is told of somebody who is not in it.
    expecting(1, removeMember(w, group, personId), 'out before'),
    recorded(w, 'members changed', actorOf(allowed), `group:${group}`),
  ]);
}
