import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { people } from '../schema.ts';

/** A person as others may see them. */
export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: WorkspaceRole;
  readonly joinedAt: Date | null;
  readonly disabledAt: Date | null;
}

const columns = {
  id: people.id,
  name: people.name,
  address: people.address,
  role: people.role,
  joinedAt: people.joinedAt,
  disabledAt: people.disabledAt,
};

/** By the normalised address (core/access/address.ts). */
export async function findPersonByAddress(read: Reader, address: string): Promise<StoredPerson | null> {
  const [found] = await read.select(columns).from(people).where(eq(people.address, address));
  return found ?? null;
}

/** Id of every person by address. */
export async function addressBook(read: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await read.select({ id: people.id, address: people.address }).from(people);
  return new Map(rows.map(({ id, address }) => [address, id]));
}
