import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { people } from '../schema.ts';

/** A person’s own account, with what their password is compared with. */
export interface StoredAccount {
  readonly name: string;
  readonly address: string;
  readonly passwordHash: string | null;
  readonly language: string | null;
  readonly theme: string | null;
}

export async function findAccount(read: Reader, id: string): Promise<StoredAccount | null> {
  const [found] = await read
    .select({
      name: people.name,
      address: people.address,
      passwordHash: people.passwordHash,
      language: people.language,
      theme: people.theme,
    })
    .from(people)
    .where(eq(people.id, id));
  return found ?? null;
}
