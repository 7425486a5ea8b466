import { findPersonById } from '#db/queries/people.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { makeResetLink } from '../sign-in/reset-link.ts';

/**
 * The path of a link with which this person chooses a new password; null when there is nobody who could. `mailed`: it is
 * sent to them, where mail is set up.
 */
export async function resetPerson(
  allowed: Authorised<'managePeople'>,
  id: string,
  mailed = false,
): Promise<string | null> {
  const person = await findPersonById(registry().store.read, id);
  return person && makeResetLink(person, actorOf(allowed), mailed);
}
