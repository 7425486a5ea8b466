import { isUnused } from '#db/queries/is-unused.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

/** Has nobody worked here but the administrator who asks? */
export async function mayImportHere(allowed: Authorised<'administer'>): Promise<boolean> {
  return isUnused(registry().store.read, importerOf(allowed));
}

export function importerOf(allowed: Authorised<'administer'>): string {
  const id = actorOf(allowed);
  if (id === null) throw new Error('an administrator is a person');
  return id;
}
