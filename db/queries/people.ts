import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { Reader } from '../commit.ts';
import { and, asc, eq, isNotNull, isNull, sql } from '../drizzle.ts';
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

export async function findPersonById(read: Reader, id: string): Promise<StoredPerson | null> {
  const [found] = await read.select(columns).from(people).where(eq(people.id, id));
  return found ?? null;
}

/** Everybody, by name. */
export function allPeople(read: Reader): Promise<readonly StoredPerson[]> {
  return read
    .select(columns)
    .from(people)
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}

/** Who administers this installation now: joined, and may sign in. */
export async function liveAdministrators(read: Reader): Promise<readonly string[]> {
  const rows = await read.select({ id: people.id }).from(people).where(isLiveAdministrator());
  return rows.map(({ id }) => id);
}

/** Of a row of people. */
export function isLiveAdministrator() {
  return and(eq(people.role, 'administrator'), isNotNull(people.joinedAt), isNull(people.disabledAt));
}
