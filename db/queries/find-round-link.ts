import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Attribute } from '#core/round/round.ts';
import type { Reader } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { groups, roundGroups, roundLinks, rounds } from '../schema.ts';
import { type RoundOfResponse, roundOfResponse } from './round-of-response.ts';

/** A link into a round, with what whoever follows it is told and asked. */
export interface StoredRoundLink {
  readonly id: string;
  readonly kind: 'shared' | 'personal';
  /** 1: exchanged already. */
  readonly used: number;
  readonly personId: string | null;
  readonly audience: Audience | null;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** What the group gives; null where there is no group. */
  readonly answers: 'personal' | 'agreed' | null;
  readonly round: RoundOfResponse & {
    readonly intro: string;
    readonly questionnaireHash: string;
    readonly profile: string | null;
    readonly k: number;
    readonly audiences: readonly Audience[];
    readonly attributes: readonly Attribute[];
    /** 1: comments are shown with the results. */
    readonly comments: number;
  };
}

/** The link with this hash; null for a revoked one, and for one into a round that was never opened. */
export async function findRoundLink(read: Reader, tokenHash: string): Promise<StoredRoundLink | null> {
  const [found] = await read
    .select({
      id: roundLinks.id,
      kind: roundLinks.kind,
      used: roundLinks.used,
      personId: roundLinks.personId,
      audience: roundLinks.audience,
      group: { id: groups.id, name: groups.name },
      answers: roundGroups.answers,
      round: {
        ...roundOfResponse,
        intro: rounds.intro,
        questionnaireHash: rounds.questionnaireHash,
        profile: rounds.profile,
        k: rounds.k,
        audiences: rounds.audiences,
        attributes: rounds.attributes,
        comments: rounds.comments,
      },
    })
    .from(roundLinks)
    .innerJoin(rounds, eq(rounds.id, roundLinks.roundId))
    .leftJoin(groups, eq(groups.id, roundLinks.groupId))
    .leftJoin(roundGroups, and(eq(roundGroups.roundId, rounds.id), eq(roundGroups.groupId, roundLinks.groupId)))
    .where(and(eq(roundLinks.tokenHash, tokenHash), isNull(roundLinks.revokedAt)));
  return found && found.round.state !== 'draft' ? found : null;
}
