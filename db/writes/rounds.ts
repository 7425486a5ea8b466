import type { RoundGroup, RoundSettings, RoundState } from '#core/round/round.ts';
import type { Query, Writer } from '../commit.ts';
import { and, eq, sql } from '../drizzle.ts';
import { pieces } from '../pieces.ts';
import { roundGroups, rounds } from '../schema.ts';

interface NewRound {
  readonly id: string;
  readonly settings: RoundSettings;
  readonly groups: readonly RoundGroup[];
  readonly previousId: string | null;
  readonly createdById: string | null;
}

/** A new draft with the groups that take part. To be spread into a list. */
export function insertDraft(w: Writer, { id, settings, groups, previousId, createdById }: NewRound, at: Date): Query[] {
  const fresh = { state: 'draft' as const, changes: 0, createdAt: at, updatedAt: at };
  return [
    w.insert(rounds).values({ id, ...rowOf(settings), previousId, createdById, ...fresh }),
    ...insertGroups(w, id, groups),
  ];
}

/** Where a round has to stand for a change: as it was seen. */
interface Seen {
  readonly id: string;
  readonly state: RoundState;
  readonly changes: number;
}

/** Other settings of a draft. To be expected to touch one row. */
export function changeSettings(w: Writer, seen: Seen, settings: RoundSettings) {
  return changeRound(w, { ...seen, state: 'draft' }, rowOf(settings));
}

/** Replaces the groups that take part; for a list that has changed the round before. To be spread into a list. */
export function writeGroups(w: Writer, roundId: string, groups: readonly RoundGroup[]): Query[] {
  return [w.delete(roundGroups).where(eq(roundGroups.roundId, roundId)), ...insertGroups(w, roundId, groups)];
}

/** Changes a round as it was seen. To be expected to touch one row. */
export function changeRound(w: Writer, { id, state, changes }: Seen, set: Partial<typeof rounds.$inferInsert>) {
  return w
    .update(rounds)
    .set({ ...set, changes: sql`${rounds.changes} + 1`, updatedAt: new Date() })
    .where(and(eq(rounds.id, id), eq(rounds.state, state), eq(rounds.changes, changes)));
}

/** Removes a draft for good. To be expected to touch one row. */
export function deleteDraft(w: Writer, { id, changes }: Seen) {
  return w.delete(rounds).where(and(eq(rounds.id, id), eq(rounds.state, 'draft'), eq(rounds.changes, changes)));
}

function insertGroups(w: Writer, roundId: string, groups: readonly RoundGroup[]): Query[] {
  return pieces(groups).map((some) =>
    w
      .insert(roundGroups)
      .values(some.map(({ groupId, answers, expected = null }) => ({ roundId, groupId, answers, expected }))),
  );
}

function rowOf({ withoutTeam, ownResult, comments, ...settings }: RoundSettings) {
  const flags = { withoutTeam: withoutTeam ? 1 : 0, ownResult: ownResult ? 1 : 0, comments: comments ? 1 : 0 };
  return { ...settings, ...flags };
}
