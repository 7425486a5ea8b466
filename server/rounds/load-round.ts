import type { Group } from '#core/groups/group.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedPeople } from '#core/round/asked-people.ts';
import type { Participation } from '#core/round/participation.ts';
import { phaseOf, type Round, type RoundGroup, type RoundPhase } from '#core/round/round.ts';
import { groupsOfRound, roundsAfter } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { peopleByGroup } from '#db/queries/people-by-group.ts';
import { type LinkOfRound, linksOfRound } from '#db/queries/round-links.ts';
import type { Authorised } from '../authorise.ts';
import { pinnedQuestionnaire } from '../pinned-questionnaire.ts';
import { registry } from '../registry.ts';
import { closeIfOver } from './close-if-over.ts';
import { participationOf } from './load-participation.ts';
import { roundToken } from './new-round-link.ts';

export interface LoadedLink extends Omit<LinkOfRound, 'used'> {
  /** Path of the page behind it. */
  readonly path: string;
  /** Was a personal link exchanged? Null where it must not be known of one person. */
  readonly used: boolean | null;
}

/** A round with all that those who run it work on. */
export interface LoadedRound {
  readonly round: Round;
  readonly phase: RoundPhase;
  readonly taking: readonly RoundGroup[];
  /** Every group there is. */
  readonly groups: readonly Group[];
  readonly links: readonly LoadedLink[];
  /** Ids of the people listed for each group that takes part. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** By group id; null is for those without a team. Empty for a draft. */
  readonly participation: ReadonlyMap<string | null, Participation>;
  /** What was made from it since. */
  readonly after: Awaited<ReturnType<typeof roundsAfter>>;
  /** As it was written. */
  readonly questionnaire: Questionnaire;
}

/** Null for a round that is not there. One whose time is over is closed by this. */
export async function loadRound(_: Authorised<'manageRounds'>, id: string): Promise<LoadedRound | null> {
  const { read } = registry().store;
  const round = await closeIfOver(id);
  if (!round) return null;
  const [taking, groups, people, links, after] = await Promise.all([
    groupsOfRound(read, id),
    allGroups(read),
    peopleByGroup(read),
    linksOfRound(read, id),
    roundsAfter(read, id),
  ]);
  const asked = askedPeople(taking, groups, people);
  return {
    round,
    phase: phaseOf(round, new Date()),
    taking,
    groups,
    links: links.map(({ used, ...link }) => ({
      ...link,
      path: `/r/${roundToken(link.id)}`,
      used: round.mode === 'named' ? used : null,
    })),
    asked,
    after,
    participation: round.state === 'draft' ? new Map() : await participationOf(id, taking, asked),
    questionnaire: (await pinnedQuestionnaire(read, round.questionnaireHash)).questionnaire,
  };
}
