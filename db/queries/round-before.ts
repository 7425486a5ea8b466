import type { Reader } from '../commit.ts';
import { and, desc, eq, gt, inArray, isNull, lt, ne } from '../drizzle.ts';
import { assessments, questionnaireVersions, releases, roundGroups, rounds } from '../schema.ts';

/** A round, and the time within which others count that closed before it. */
interface About {
  readonly id: string;
  readonly questionnaireHash: string;
  readonly from: Date;
  readonly to: Date;
}

/** Confidential rounds about the same questionnaire that are over. */
function confidential(read: Reader, { id, questionnaireHash, from, to }: About) {
  const asked = read
    .select({ id: questionnaireVersions.questionnaireId })
    .from(questionnaireVersions)
    .where(eq(questionnaireVersions.hash, questionnaireHash));
  const same = read
    .select({ hash: questionnaireVersions.hash })
    .from(questionnaireVersions)
    .where(inArray(questionnaireVersions.questionnaireId, asked));
  return and(
    ne(rounds.id, id),
    eq(rounds.mode, 'confidential'),
    inArray(rounds.state, ['closed', 'published']),
    inArray(rounds.questionnaireHash, same),
    gt(rounds.closedAt, from),
    lt(rounds.closedAt, to),
  );
}

/** Id of the last of them in which somebody is known who answers this round, too; null: none has told its results. */
export async function roundOfSamePeople(read: Reader, about: About): Promise<string | null> {
  const here = read.select({ id: assessments.respondentId }).from(assessments).where(eq(assessments.roundId, about.id));
  const [found] = await read
    .selectDistinct({ id: rounds.id, closedAt: rounds.closedAt })
    .from(rounds)
    .innerJoin(releases, eq(releases.roundId, rounds.id))
    .innerJoin(assessments, and(eq(assessments.roundId, rounds.id), isNull(assessments.deletedAt)))
    .where(and(confidential(read, about), inArray(assessments.respondentId, here)))
    .orderBy(desc(rounds.closedAt), desc(rounds.id))
    .limit(1);
  return found?.id ?? null;
}

/** The last of them that asked people of a group that is asked in this one, too; null: none. */
export async function roundOfSameGroups(read: Reader, about: About): Promise<{ readonly title: string } | null> {
  const here = read
    .select({ id: roundGroups.groupId })
    .from(roundGroups)
    .where(and(eq(roundGroups.roundId, about.id), eq(roundGroups.answers, 'personal')));
  const [found] = await read
    .selectDistinct({ id: rounds.id, title: rounds.title, closedAt: rounds.closedAt })
    .from(rounds)
    .innerJoin(roundGroups, eq(roundGroups.roundId, rounds.id))
    .where(and(confidential(read, about), inArray(roundGroups.groupId, here)))
    .orderBy(desc(rounds.closedAt), desc(rounds.id))
    .limit(1);
  return found ?? null;
}
