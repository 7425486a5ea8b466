import type { Reader } from '../commit.ts';
import { and, eq, sql } from '../drizzle.ts';
import type { KeptResult } from '../kept-result.ts';
import { assessments, releases, results } from '../schema.ts';

/** What somebody, or those of a group, submitted to a round whose results are made. */
export interface SubmittedWords {
  readonly roundId: string;
  readonly answers: KeptResult['answers'];
}

/** The last submit of each response of one person, or in one group. */
export async function submittedWords(
  read: Reader,
  of: { readonly person: string } | { readonly group: string },
): Promise<readonly SubmittedWords[]> {
  const last = sql`(select max(r.number) from ${results} r where r.assessment_id = ${assessments.id})`;
  const theirs = 'person' in of ? eq(assessments.respondentId, of.person) : eq(assessments.groupId, of.group);
  const rows = await read
    .select({ roundId: releases.roundId, kept: results.result })
    .from(assessments)
    .innerJoin(releases, eq(releases.roundId, assessments.roundId))
    .innerJoin(results, and(eq(results.assessmentId, assessments.id), eq(results.number, last)))
    .where(theirs);
  return rows.map(({ roundId, kept }) => ({ roundId, answers: kept.answers }));
}

/** What these rounds show, by id. */
export async function releasesOf(read: Reader, roundIds: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const found = await Promise.all(
    roundIds.map((id) => read.select({ content: releases.content }).from(releases).where(eq(releases.roundId, id))),
  );
  return new Map(roundIds.flatMap((id, at) => (found[at]?.[0] ? [[id, found[at][0].content] as const] : [])));
}
