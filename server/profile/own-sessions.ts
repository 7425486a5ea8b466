import { type Device, readDevice } from '#core/access/device.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endOtherSessions, endOwnSession } from '#db/writes/sessions.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';
import { liveSessions } from '../sign-in/live-sessions.ts';
import { readSession } from '../sign-in/sessions.ts';
import { idOf } from './own-account.ts';

type Own = Authorised<'keepOwnAccount'>;

/** One place where somebody has signed in. */
export interface OwnSession {
  /** Names it; opens nothing. */
  readonly id: string;
  readonly device: Device;
  readonly createdAt: Date;
  /** To within a few minutes. */
  readonly seenAt: Date;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** Where somebody has signed in, the last used first. `cookie` is the value of the session that asks. */
export async function ownSessions(own: Own, cookie: string | null): Promise<readonly OwnSession[]> {
  const current = cookie === null ? null : await readSession(cookie);
  const all = await liveSessions(idOf(own));
  return all.map(({ hash, device, ...times }) => ({
    ...times,
    id: hash,
    device: readDevice(device),
    isThis: hash === current?.hash,
  }));
}

/** Ends one of one's own sessions; of nobody else's. */
export async function endOne(own: Own, id: string): Promise<void> {
  const person = idOf(own);
  await registry().store.commit((w) => [
    endOwnSession(w, person, id),
    recorded(w, 'session ended', person, `person:${person}`),
  ]);
}

/** Ends all but the one that asks. */
export async function endOthers(own: Own, cookie: string | null): Promise<void> {
  const person = idOf(own);
  const current = cookie === null ? null : await readSession(cookie);
  await registry().store.commit((w) => [
    endOtherSessions(w, person, current?.hash ?? ''),
    recorded(w, 'session ended', person, `person:${person}`),
  ]);
}
