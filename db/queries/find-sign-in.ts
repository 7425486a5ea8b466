import type { Reader } from '../commit.ts';
import { and, eq, isNotNull, isNull } from '../drizzle.ts';
import { people } from '../schema.ts';

export interface SignInRow {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly language: string | null;
  readonly theme: string | null;
}

/** Who signs in with this address, and what their password is compared with; null for nobody who could. */
export async function findSignIn(read: Reader, address: string): Promise<SignInRow | null> {
  const [found] = await read
    .select({
      id: people.id,
      passwordHash: people.passwordHash,
      language: people.language,
      theme: people.theme,
    })
    .from(people)
    .where(and(eq(people.address, address), isNotNull(people.joinedAt), isNull(people.disabledAt)));
  return found ?? null;
}
