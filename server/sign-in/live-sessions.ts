import { type StoredDevice, sessionsOf } from '#db/queries/sessions-of.ts';
import { registry } from '../registry.ts';
import { sessionLasts } from './session-lasts.ts';

/** The sessions of a person that have not ended, the last used first. */
export function liveSessions(personId: string, now = new Date()): Promise<readonly StoredDevice[]> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return sessionsOf(registry().store.read, personId, before(sessionLasts.idle), before(sessionLasts.absolute));
}
