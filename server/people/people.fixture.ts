import type { Permission } from '#core/access/can.ts';
import type { Person, WorkspaceRole } from '#core/access/viewer.ts';
import { insertJoined } from '#db/writes/people.ts';
import { type Authorised, authorise } from '../authorise.ts';
import { registry } from '../registry.ts';
import { hashPassword } from '../sign-in/passwords.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import { enter } from '../sign-in/sign-in.ts';
import { viewerOf } from '../viewer.ts';

export const testPassword = 'tin rug plum seven';
let hash: Promise<string> | null = null;

/** Somebody who has joined with `testPassword`; the address is the id at example.org. */
export async function addPerson(id: string, role: WorkspaceRole = 'person'): Promise<void> {
  hash ??= hashPassword(testPassword);
  const passwordHash = await hash;
  const outcome = await registry().store.commit((w) => [
    insertJoined(w, { id, name: id, address: `${id}@example.org`, role, passwordHash, joinedAt: new Date() }),
  ]);
  if (!outcome.done) throw new Error('the person of the test is there already');
}

/** The value of the cookie of a new session of a person. */
export function sessionOf(id: string, before: string | null = null): Promise<string> {
  return enter(id, { device: 'firefox linux', before });
}

/** Who the server takes the owner of this cookie for. */
export async function whoHas(cookie: string): Promise<string> {
  const who = await viewerOf(`${sessionCookie().name}=${cookie}`);
  return who.is === 'person' ? `${who.id} as ${who.role}` : who.is;
}

/** A permission as the server gives it to this person now; fails when it does not. */
export async function allowed<P extends Extract<Permission, 'managePeople' | 'administer' | 'keepOwnAccount'>>(
  id: string,
  permission: P,
): Promise<Authorised<P>> {
  const who = await viewerOf(`${sessionCookie().name}=${await sessionOf(id)}`);
  const proof = authorise<Permission>(who as Person, permission as 'managePeople') as Authorised<P> | null;
  if (!proof) throw new Error(`${id} is not allowed to ${permission}`);
  return proof;
}
