import type { Reader } from '../commit.ts';
import { count, eq } from '../drizzle.ts';
import { assessments, questionnaireDrafts as drafts, questionnaireVersions as versions } from '../schema.ts';

export interface StoredVersion {
  readonly hash: string;
  /** The author's label. */
  readonly version: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
  /** How many assessments have it now, deleted ones that can come back included. */
  readonly assessments: number;
}

/** The published and retired versions of a questionnaire, in no order. */
export function versionsOf(read: Reader, questionnaireId: string): Promise<readonly StoredVersion[]> {
  return read
    .select({
      hash: versions.hash,
      version: versions.version,
      createdAt: versions.createdAt,
      retiredAt: versions.retiredAt,
      assessments: count(assessments.id),
    })
    .from(versions)
    .leftJoin(assessments, eq(assessments.questionnaireHash, versions.hash))
    .where(eq(versions.questionnaireId, questionnaireId))
    .groupBy(versions.hash, versions.version, versions.createdAt, versions.retiredAt);
}

export interface StoredDraft {
  readonly id: string;
  readonly content: string;
  readonly updatedAt: Date;
}

export function draftsOf(read: Reader, questionnaireId: string): Promise<readonly StoredDraft[]> {
  return read
    .select({ id: drafts.id, content: drafts.content, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.questionnaireId, questionnaireId));
}

/** Ids of all drafts. */
export async function draftIds(read: Reader): Promise<readonly string[]> {
  const rows = await read.select({ id: drafts.id }).from(drafts);
  return rows.map(({ id }) => id);
}
