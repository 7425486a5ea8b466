import type { Reader } from '../commit.ts';
import { and, desc, eq, gt } from '../drizzle.ts';
import { sessions } from '../schema.ts';

export interface StoredDevice {
  readonly hash: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** The sessions of a person that can still be gone on with, the last used first. */
export function sessionsOf(
  read: Reader,
  personId: string,
  seenAfter: Date,
  madeAfter: Date,
): Promise<readonly StoredDevice[]> {
  return read
    .select({
      hash: sessions.hash,
      device: sessions.device,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.seenAt, seenAfter), gt(sessions.createdAt, madeAfter)))
    .orderBy(desc(sessions.seenAt), desc(sessions.createdAt));
}
