import { can } from '#core/access/can.ts';
import type { Person } from '#core/access/viewer.ts';
import { phaseOf, type Round, type RoundPhase } from '#core/round/round.ts';
import { allRounds, groupsByRound } from '#db/queries/find-round.ts';
import { registry } from '../registry.ts';

/** A round in the list of them. */
export interface ListedRound {
  readonly round: Round;
  readonly phase: RoundPhase;
  /** Ids of the groups that take part, as far as this person has to do with them. */
  readonly groups: readonly string[];
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
  const listed = rounds.map((round) => ({
    round,
    phase: phaseOf(round, now),
    groups: (groups.get(round.id) ?? []).map(({ groupId }) => groupId).filter(isTheirs),
  }));
  return listed
    .filter((one) => manages || (one.phase !== 'draft' && one.groups.length > 0))
    .sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || endOf(a.round) - endOf(b.round));
}

/** What ends first stands first among those that run; what ended last among those that are over. */
function endOf({ state, closesAt, closedAt }: Round): number {
  if (state === 'open') return closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return state === 'draft' ? 0 : -(closedAt?.getTime() ?? 0);
}
