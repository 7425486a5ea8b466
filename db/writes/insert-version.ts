import type { Writer } from '../commit.ts';
import { questionnaireVersions } from '../schema.ts';

export interface NewVersion {
  readonly hash: string;
  readonly questionnaireId: string;
  readonly version: string;
  readonly content: string;
}

/** Keeps a text of a questionnaire; touches no row when the same text is there already. */
export function insertVersion(w: Writer, version: NewVersion) {
  return w
    .insert(questionnaireVersions)
    .values({ ...version, createdAt: new Date() })
    .onConflictDoNothing();
}
