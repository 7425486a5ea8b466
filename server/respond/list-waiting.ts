import type { Person } from '#core/access/viewer.ts';
import { takesAnswers } from '#core/round/round.ts';
import { type RoundFor, roundsFor } from '#db/queries/rounds-for.ts';
import { derivedToken } from '../derived-token.ts';
import { registry } from '../registry.ts';

/** A round that asks somebody who has signed in. */
export interface WaitingRound {
  readonly id: string;
  readonly title: string;
  /** Name of their group; null for those without one. */
  readonly group: string | null;
  readonly closesAt: Date | null;
  readonly timeZone: string;
  /** `unknown` in an anonymous round, and for a team that answers together: nobody knows who has answered. */
  readonly state: 'new' | 'begun' | 'submitted' | 'unknown';
  /** Path of the page that leads to the answers. */
  readonly href: string;
}

/** The rounds that take answers now and ask this person: one each, by the link made for them if there is one. */
export async function listWaiting(person: Person): Promise<readonly WaitingRound[]> {
  const found = await roundsFor(registry().store.read, person.id, [...person.memberOf]);
  const now = new Date();
  const byRound = Map.groupBy(
    found.filter(({ round }) => takesAnswers(round, now)),
    ({ round }) => round.id,
  );
  return [...byRound.values()].flatMap((links) => {
    const [first] = links;
    const link = links.find(({ kind }) => kind === 'personal') ?? first;
    if (!link || (link.round.mode === 'anonymous' && link.kind === 'personal' && link.used === 1)) return [];
    return [waiting(link)];
  });
}

function waiting({ linkId, group, round, responseId, submittedAt }: RoundFor): WaitingRound {
  const { id, title, closesAt, timeZone, mode } = round;
  const href = responseId ? `/a/${derivedToken('assessment', responseId)}` : `/r/${derivedToken('round', linkId)}`;
  const state = submittedAt ? 'submitted' : responseId ? 'begun' : mode === 'anonymous' ? 'unknown' : 'new';
  return { id, title, group, closesAt, timeZone, state, href };
}
