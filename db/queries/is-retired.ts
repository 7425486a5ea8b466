import type { Reader } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** Is nothing started with this version any more? */
export async function isRetired(read: Reader, hash: string): Promise<boolean> {
  const live = await read.$count(versions, and(eq(versions.hash, hash), isNull(versions.retiredAt)));
  return live === 0;
}
