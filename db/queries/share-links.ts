import type { Reader } from '../commit.ts';
import { and, desc, eq, isNull } from '../drizzle.ts';
import { groups, shareLinks } from '../schema.ts';

/** Where a link leads, and until when; null for an unknown one, and for one that was revoked or noted as ended. */
export async function findShareLink(
  read: Reader,
  tokenHash: string,
): Promise<{ readonly roundId: string; readonly groupId: string | null; readonly expiresAt: Date } | null> {
  const [found] = await read
    .select({ roundId: shareLinks.roundId, groupId: shareLinks.groupId, expiresAt: shareLinks.expiresAt })
    .from(shareLinks)
    .where(and(eq(shareLinks.tokenHash, tokenHash), isNull(shareLinks.revokedAt)));
  return found ?? null;
}

export interface StoredShareLink {
  readonly id: string;
  readonly label: string;
  /** Null: the whole round. */
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When it was taken back; the same as `expiresAt` for one that was noted as ended by its time. */
  readonly revokedAt: Date | null;
}

/** The links to a round's results, newest first; revoked and expired ones too. */
export function shareLinksOf(read: Reader, roundId: string): Promise<readonly StoredShareLink[]> {
  return read
    .select({
      id: shareLinks.id,
      label: shareLinks.label,
      group: { id: groups.id, name: groups.name },
      createdAt: shareLinks.createdAt,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
    })
    .from(shareLinks)
    .leftJoin(groups, eq(groups.id, shareLinks.groupId))
    .where(eq(shareLinks.roundId, roundId))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id));
}
