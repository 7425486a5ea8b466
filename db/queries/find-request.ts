import type { Reader } from '../commit.ts';
import { and, eq } from '../drizzle.ts';
import { requestKeys } from '../schema.ts';

/** What an earlier request with this key was, and was told. */
export interface EarlierRequest {
  readonly hash: string;
  readonly reply: { readonly version: number };
}

/** null: no request with this key, or one so old that its key was purged. */
export async function findRequest(read: Reader, assessmentId: string, key: string): Promise<EarlierRequest | null> {
  const [found] = await read
    .select({ hash: requestKeys.hash, reply: requestKeys.reply })
    .from(requestKeys)
    .where(and(eq(requestKeys.assessmentId, assessmentId), eq(requestKeys.key, key)));
  return found ?? null;
}
