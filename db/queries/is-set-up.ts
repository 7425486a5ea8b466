import type { Reader } from '../commit.ts';
import { and, eq, isNotNull } from '../drizzle.ts';
import { people } from '../schema.ts';

/** Is there an administrator who has joined? Before that the product can be tried without an account. */
export async function isSetUp(read: Reader): Promise<boolean> {
  const found = await read
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'administrator'), isNotNull(people.joinedAt)))
    .limit(1);
  return found.length > 0;
}
