import type { Reader } from '../commit.ts';
import { inArray } from '../drizzle.ts';
import { groups, people, rounds } from '../schema.ts';

/** What people, groups and rounds of these ids are called now; those that are gone are missing. */
export async function namesOf(
  read: Reader,
  ids: { readonly person: readonly string[]; readonly group: readonly string[]; readonly round: readonly string[] },
) {
  const [ofPeople, ofGroups, ofRounds] = await Promise.all([
    read
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.id, [...ids.person])),
    read
      .select({ id: groups.id, name: groups.name })
      .from(groups)
      .where(inArray(groups.id, [...ids.group])),
    read
      .select({ id: rounds.id, name: rounds.title })
      .from(rounds)
      .where(inArray(rounds.id, [...ids.round])),
  ]);
  const named = (rows: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ id, name }) => [id, name]));
  return { person: named(ofPeople), group: named(ofGroups), round: named(ofRounds) };
}
