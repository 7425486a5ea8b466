import type { Reader } from '../commit.ts';
import { ne } from '../drizzle.ts';
import { assessments, groups, people, rounds } from '../schema.ts';

/** Is there nobody but this person, and nothing that anybody made? */
export async function isUnused(read: Reader, personId: string): Promise<boolean> {
  const found = await Promise.all([
    read.select({ id: people.id }).from(people).where(ne(people.id, personId)).limit(1),
    read.select({ id: groups.id }).from(groups).limit(1),
    read.select({ id: rounds.id }).from(rounds).limit(1),
    read.select({ id: assessments.id }).from(assessments).limit(1),
  ]);
  return found.every(({ length }) => length === 0);
}
