import type { Writer } from '../commit.ts';
import { and, eq, isNotNull, isNull } from '../drizzle.ts';
import { holding } from '../holding.ts';
import { questionnaireVersions as versions } from '../schema.ts';

/** From now on nothing is started with this version, or from now on it may be again. Touches no row when it is so already. */
export function retireVersion(w: Writer, hash: string, retired: boolean) {
  return w
    .update(versions)
    .set({ retiredAt: retired ? new Date() : null })
    .where(and(eq(versions.hash, hash), (retired ? isNull : isNotNull)(versions.retiredAt)));
}

/** The condition for starting something with a version: it is published and not retired. To be expected to touch one row. */
export function startable(w: Writer, hash: string) {
  return holding(w, versions, and(eq(versions.hash, hash), isNull(versions.retiredAt)));
}
