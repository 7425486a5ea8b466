import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { Writer } from '../commit.ts';
import { people } from '../schema.ts';

interface NewPerson {
  readonly id: string;
  readonly name: string;
  /** Normalised: core/access/address.ts. */
  readonly address: string;
  readonly role: WorkspaceRole;
}

/** Somebody who is invited: known, but not able to sign in yet. Refused as `unique` when the address is known. */
export function insertInvited(w: Writer, person: NewPerson) {
  return w.insert(people).values({ ...person, createdAt: new Date() });
}
