import type { Reader } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { people } from '../schema.ts';

/** Somebody to write to. */
export interface Receiver {
  readonly name: string;
  readonly address: string;
  /** As they chose it. */
  readonly language: string | null;
}

/** Null for nobody, and for somebody who is kept out. */
export async function findReceiver(read: Reader, personId: string): Promise<Receiver | null> {
  const [found] = await read
    .select({ name: people.name, address: people.address, language: people.language })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)));
  return found ?? null;
}
