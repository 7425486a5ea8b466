import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { and, asc, eq, inArray, isNull, or } from '../drizzle.ts';
import { assessments, groups, roundLinks, rounds } from '../schema.ts';
import { type RoundOfResponse, roundOfResponse } from './round-of-response.ts';

/** An open round that asks somebody, by a link of theirs or of a group of theirs. */
export interface RoundFor {
  readonly linkId: string;
  readonly kind: 'shared' | 'personal';
  readonly used: number;
  readonly audience: Audience | null;
  readonly group: string | null;
  readonly round: RoundOfResponse;
  /** Their response, where the round knows whose it is. */
  readonly responseId: string | null;
  readonly submittedAt: Date | null;
}

/** The open rounds that ask this person, those that close first coming first. */
export function roundsFor(read: Reader, personId: string, groupIds: readonly string[]): Promise<readonly RoundFor[]> {
  const ofGroups =
    groupIds.length === 0
      ? undefined
      : and(inArray(roundLinks.groupId, [...groupIds]), isNull(roundLinks.personId), eq(roundLinks.kind, 'shared'));
  return read
    .select({
      linkId: roundLinks.id,
      kind: roundLinks.kind,
      used: roundLinks.used,
      audience: roundLinks.audience,
      group: groups.name,
      round: roundOfResponse,
      responseId: assessments.id,
      submittedAt: assessments.submittedAt,
    })
    .from(roundLinks)
    .innerJoin(rounds, eq(rounds.id, roundLinks.roundId))
    .leftJoin(groups, eq(groups.id, roundLinks.groupId))
    .leftJoin(assessments, and(eq(assessments.roundId, rounds.id), eq(assessments.respondentId, personId)))
    .where(and(eq(rounds.state, 'open'), isNull(roundLinks.revokedAt), or(eq(roundLinks.personId, personId), ofGroups)))
    .orderBy(asc(rounds.closesAt), asc(rounds.id));
}
