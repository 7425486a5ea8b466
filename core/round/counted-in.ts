import type { Round } from './round.ts';

/** The audiences that count in the value of a team, as the release of a round takes them; null: all. */
export function countedIn({ audiences, counted }: Pick<Round, 'audiences' | 'counted'>): Round['counted'] | null {
  const isEverybody = audiences.length < 2 || audiences.every((audience) => counted.includes(audience));
  return isEverybody ? null : counted;
}
