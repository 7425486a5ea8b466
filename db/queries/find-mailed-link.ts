import type { Reader } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { roundLinks } from '../schema.ts';

/** A personal link as a mail needs it; null for one that was taken back. Whether it was used is not asked. */
export async function findMailedLink(
  read: Reader,
  id: string,
): Promise<{ readonly roundId: string; readonly personId: string } | null> {
  const [found] = await read
    .select({ roundId: roundLinks.roundId, personId: roundLinks.personId })
    .from(roundLinks)
    .where(and(eq(roundLinks.id, id), eq(roundLinks.kind, 'personal'), isNull(roundLinks.revokedAt)));
  return found?.personId ? { roundId: found.roundId, personId: found.personId } : null;
}
