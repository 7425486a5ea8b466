import type { Writer } from '../commit.ts';
import { and, inArray, isNotNull, isNull, notInArray } from '../drizzle.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** From now on new assessments start with these versions, and with no others. */
export function offerVersions(w: Writer, hashes: readonly string[]) {
  const all = [...hashes];
  return [
    w
      .update(versions)
      .set({ offeredAt: null })
      .where(and(isNotNull(versions.offeredAt), notInArray(versions.hash, all))),
    w
      .update(versions)
      .set({ offeredAt: new Date() })
      .where(and(isNull(versions.offeredAt), inArray(versions.hash, all))),
  ];
}
