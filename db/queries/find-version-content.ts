import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** The encoded questionnaire of a content hash. */
export async function findVersionContent(read: Reader, hash: string): Promise<string | null> {
  const [found] = await read.select({ content: versions.content }).from(versions).where(eq(versions.hash, hash));
  return found?.content ?? null;
}
