import type { Reader } from '../commit.ts';
import { and, asc, isNotNull, isNull } from '../drizzle.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** What new assessments start with: hash by questionnaire. Of two for one questionnaire the one offered last counts. */
export async function offeredVersions(read: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await read
    .select({ questionnaireId: versions.questionnaireId, hash: versions.hash })
    .from(versions)
    .where(and(isNotNull(versions.offeredAt), isNull(versions.retiredAt)))
    .orderBy(asc(versions.offeredAt), asc(versions.hash));
  return new Map(rows.map(({ questionnaireId, hash }) => [questionnaireId, hash]));
}
