import type { Writer } from '../commit.ts';
import { installation } from '../schema.ts';

/** Keeps what was made from the secret. Of several processes that start on a new database the first one counts. */
export function insertInstallation(w: Writer, secretCheck: string) {
  return w.insert(installation).values({ id: 'this', secretCheck, createdAt: new Date() }).onConflictDoNothing();
}
