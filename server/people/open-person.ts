import { findPersonById } from '#db/queries/people.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';
import { liveSessions } from '../sign-in/live-sessions.ts';
import { type ListedPerson, listed } from './list-people.ts';

export interface OpenedPerson extends ListedPerson {
  /** Of how many devices they are signed in. */
  readonly sessions: number;
}

/** One person with what an administrator needs to know; null when there is nobody of this id. */
export async function openPerson(_allowed: Authorised<'managePeople'>, id: string): Promise<OpenedPerson | null> {
  const found = await findPersonById(registry().store.read, id);
  return found && { ...listed(found), sessions: (await liveSessions(id)).length };
}
