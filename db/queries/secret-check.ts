import type { Reader } from '../commit.ts';
import { installation } from '../schema.ts';

/** What was made from the secret of this database's installation; null: it was never used. */
export async function secretCheck(read: Reader): Promise<string | null> {
  const [row] = await read.select({ check: installation.secretCheck }).from(installation).limit(1);
  return row?.check ?? null;
}
