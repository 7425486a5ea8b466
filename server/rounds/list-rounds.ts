import { can } from '#core/access/can.ts';
import type { Person } from '#core/access/viewer.ts';
import { askedPeople } from '#core/round/asked-people.ts';
import { together } from '#core/round/participation.ts';
import { phaseOf, type Round, type RoundPhase } from '#core/round/round.ts';
import { allRounds, groupsByRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { peopleByGroup } from '#db/queries/people-by-group.ts';
import { registry } from '../registry.ts';
import { participationOf } from './load-participation.ts';

/** A round in the list of them. */
export interface ListedRound {
  readonly round: Round;
  readonly phase: RoundPhase;
  /** Ids of the groups that take part, as far as this person has to do with them. */
  readonly groups: readonly string[];
  /** Of those of them whose participation this person may see, together; null where there is none, or it does not run. */
  readonly participation: ReturnType<typeof together> | null;
}

/** In which order they are listed: what runs first. */
const order: readonly RoundPhase[] = ['ended', 'open', 'scheduled', 'draft', 'closed', 'published'];

/** The rounds that this person has to do with: all for who runs them, else those that asked a team of theirs. */
export async function listRounds(person: Person): Promise<readonly ListedRound[]> {
  const { read } = registry().store;
  const [rounds, groups] = await Promise.all([allRounds(read), groupsByRound(read)]);
  const now = new Date();
  const manages = can.manageRounds(person);
  const isTheirs = (group: string) => manages || person.memberOf.has(group) || person.leads.has(group);
  const listed = rounds
    .map((round) => ({
      round,
      phase: phaseOf(round, now),
      taking: (groups.get(round.id) ?? []).filter(({ groupId }) => isTheirs(groupId)),
    }))
    .filter(({ phase, taking }) => manages || (phase !== 'draft' && taking.length > 0));
  const [all, people] = await Promise.all([allGroups(read), peopleByGroup(read)]);
  const rows = await Promise.all(
    listed.map(async ({ taking, ...one }) => {
      const seen = taking.filter(({ groupId }) => can.seeParticipation(person, { group: groupId }));
      // Counted for what runs only: it costs two look-ups a round.
      const isCounted = one.phase === 'open' && seen.length > 0;
      const counts = isCounted
        ? await participationOf(one.round.id, seen, askedPeople(groups.get(one.round.id) ?? [], all, people))
        : null;
      const others = manages && one.round.withoutTeam ? [null] : [];
      const its = counts && [...seen.map(({ groupId }) => groupId), ...others].flatMap((id) => counts.get(id) ?? []);
      return { ...one, groups: taking.map(({ groupId }) => groupId), participation: its && together(its) };
    }),
  );
  return rows.sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || endOf(a.round) - endOf(b.round));
}

/** What ends first stands first among those that run; what ended last among those that are over. */
function endOf({ state, closesAt, closedAt }: Round): number {
  if (state === 'open') return closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return state === 'draft' ? 0 : -(closedAt?.getTime() ?? 0);
}
