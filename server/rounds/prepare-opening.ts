import { groupsAbove } from '#core/groups/check-place.ts';
import type { Group } from '#core/groups/group.ts';
import { type FallingPart, previewRound } from '#core/privacy/preview.ts';
import { askedPeople } from '#core/round/asked-people.ts';
import { linksAtOpening, type SharedLink } from '#core/round/links-at-opening.ts';
import { type Missing, missingIn } from '#core/round/missing.ts';
import type { Round, RoundGroup } from '#core/round/round.ts';
import { soonBefore } from '#core/round/soon-before.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { isRetired } from '#db/queries/is-retired.ts';
import { peopleByGroup } from '#db/queries/people-by-group.ts';
import { roundOfSameGroups } from '#db/queries/round-before.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';

/** A group that there will be no figures about, even if everybody who is listed answers. */
export interface FallingGroup extends Omit<FallingPart, 'part'> {
  readonly group: Group;
  /** The unit that it could be asked in together with those of `merge`; null: none. */
  readonly unit: Group | null;
}

/** What opening a draft would do, for those who decide about it. */
export interface Opening {
  readonly round: Round;
  readonly taking: readonly RoundGroup[];
  /** Every group there is, by id. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly links: readonly SharedLink[];
  /** Ids of who may answer for each group that takes part, by its id; none: nobody is listed. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly missing: readonly Missing[];
  /** Title of a round shortly before that its results will be compared with, if the same people answer; null: none. */
  readonly before: string | null;
}

/** Null for a round that is not there, or not a draft any more. */
export async function prepareOpening(_: Authorised<'manageRounds'>, id: string): Promise<Opening | null> {
  const { read } = registry().store;
  const round = await findRound(read, id);
  if (round?.state !== 'draft') return null;
  const begins = round.opensAt ?? new Date();
  const [taking, all, people, retired, before] = await Promise.all([
    groupsOfRound(read, id),
    allGroups(read),
    peopleByGroup(read),
    isRetired(read, round.questionnaireHash),
    round.mode === 'confidential' ? roundOfSameGroups(read, { ...round, ...soonBefore(begins) }) : null,
  ]);
  const groups = new Map(all.map((group) => [group.id, group]));
  const takingGroups = taking.flatMap(({ groupId }) => groups.get(groupId) ?? []);
  return {
    round,
    taking,
    groups,
    links: linksAtOpening(round, taking),
    asked: askedPeople(taking, all, people),
    before: before?.title ?? null,
    missing: missingIn(round, { groups: takingGroups, isRetired: retired, now: new Date() }),
  };
}

/** The groups of a draft that will be hidden. */
export function fallingGroups({ round, taking, groups, asked }: Opening): readonly FallingGroup[] {
  const all = [...groups.values()];
  const shown = new Set(taking.flatMap(({ groupId }) => [groupId, ...groupsAbove(groupId, all)]));
  const planned = {
    ...{ mode: round.mode, k: round.k, counted: null },
    groups: all.filter(({ id }) => shown.has(id)),
    agreed: new Set(taking.flatMap(({ groupId, answers }) => (answers === 'agreed' ? groupId : []))),
  };
  const said = new Map(taking.map(({ groupId, expected }) => [groupId, expected]));
  const people = [...asked].map(([group, who]) => ({ group, audience: null, people: said.get(group) ?? who.size }));
  return previewRound(planned, people).flatMap(({ part, ...falling }) => {
    const group = part.is === 'group' && part.group !== null ? groups.get(part.group) : undefined;
    if (!group) return [];
    const above = group.parentId === null ? undefined : groups.get(group.parentId);
    return [{ ...falling, group, unit: falling.merge && above && !above.archived ? above : null }];
  });
}
