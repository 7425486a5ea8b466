import type { FormerRound } from '#core/privacy/former-round.ts';
import type { PlacedGroup } from '#core/privacy/traits.ts';
import { countedIn } from '#core/round/counted-in.ts';
import type { Round } from '#core/round/round.ts';
import { soonBefore } from '#core/round/soon-before.ts';
import type { Reader } from '#db/commit.ts';
import { findRelease } from '#db/queries/find-release.ts';
import { findRound } from '#db/queries/find-round.ts';
import { peopleOfRound } from '#db/queries/responses-of-round.ts';
import { roundOfSamePeople } from '#db/queries/round-before.ts';
import type { StoredRelease } from './stored-release.ts';

/**
 * The round that told its results shortly before to whoever reads those of this one, if there are people in both that are
 * known: somebody who came or left since would be the difference (privacy rules, 8). None in an anonymous round, whose
 * people nobody can recognise, and in a named one, which hides nothing.
 */
export async function roundsBefore(
  read: Reader,
  round: Round,
  groups: readonly PlacedGroup[],
): Promise<readonly FormerRound[]> {
  if (round.mode !== 'confidential' || !round.openedAt) return [];
  const id = await roundOfSamePeople(read, { ...round, ...soonBefore(round.openedAt) });
  const before = id === null ? null : await findRound(read, id);
  const stored = before && ((await findRelease(read, before.id)) as StoredRelease | null);
  if (!stored) return [];
  const people = await peopleOfRound(read, before.id);
  return [
    {
      ...{ groups, counted: countedIn(before), release: stored.release },
      people: people.map(({ id: response, respondentId, ...traits }) => {
        // Whoever is not known is somebody of their own, who is not in this round.
        return { ...traits, person: respondentId ?? `response ${response}` };
      }),
    },
  ];
}
