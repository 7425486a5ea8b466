import type { Reader } from '../commit.ts';
import { and, eq } from '../drizzle.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** Content hashes of every text that was ever loaded under one id and version label. More than one: it was edited. */
export async function hashesOfVersion(read: Reader, id: string, version: string): Promise<readonly string[]> {
  const rows = await read
    .select({ hash: versions.hash })
    .from(versions)
    .where(and(eq(versions.questionnaireId, id), eq(versions.version, version)));
  return rows.map((row) => row.hash);
}
