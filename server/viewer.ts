import { groupsBelow } from '#core/access/groups-below.ts';
import { nobody, type Person, type Viewer } from '#core/access/viewer.ts';
import type { StoredSession } from '#db/queries/find-session.ts';
import { groupParents } from '#db/queries/group-parents.ts';
import { isSetUp as isSetUpIn } from '#db/queries/is-set-up.ts';
import { membershipsOf } from '#db/queries/memberships-of.ts';
import { cookieIn } from './readable.ts';
import { registry } from './registry.ts';
import { sessionCookie } from './sign-in/session-cookie.ts';
import { readSession } from './sign-in/sessions.ts';

/** Who sends these cookies. The session's row is looked up each time: one that was ended is nobody's at the next request. */
export async function viewerOf(cookies: string | null | undefined): Promise<Viewer> {
  const value = cookieIn(cookies, sessionCookie().name);
  const session = value === undefined ? null : await readSession(value);
  return session ? personWith(session) : nobody;
}

async function personWith({ personId: id, name, role }: StoredSession): Promise<Person> {
  const { read } = registry().store;
  const memberships = await membershipsOf(read, id);
  const leading = memberships.flatMap(({ groupId, role: inGroup }) => (inGroup === 'lead' ? groupId : []));
  return {
    is: 'person',
    id,
    name,
    role,
    memberOf: new Set(memberships.map(({ groupId }) => groupId)),
    leads: leading.length === 0 ? new Set() : groupsBelow(leading, await groupParents(read)),
  };
}

const setUp = new WeakSet<object>();

/** Is there an administrator? Until then the product is tried without an account; afterwards that never changes. */
export async function isSetUp(): Promise<boolean> {
  const { store } = registry();
  if (setUp.has(store)) return true;
  const is = await isSetUpIn(store.read);
  if (is) setUp.add(store);
  return is;
}
