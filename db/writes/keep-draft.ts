import type { Writer } from '../commit.ts';
import { eq, sql } from '../drizzle.ts';
import { questionnaireDrafts as drafts } from '../schema.ts';

export interface Draft {
  readonly id: string;
  readonly questionnaireId: string;
  /** Encoded, as that of a version. */
  readonly content: string;
}

/** Keeps a draft, in place of what it said before. Its dates stay when it says the same. */
export function keepDraft(w: Writer, draft: Draft) {
  const now = new Date();
  const { content, questionnaireId } = draft;
  return w
    .insert(drafts)
    .values({ ...draft, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: drafts.id,
      set: { content, questionnaireId, updatedAt: now },
      setWhere: sql`${drafts.content} <> ${content}`,
    });
}

/** Takes a draft away, for good; one that is published lives on as a version. */
export function dropDraft(w: Writer, id: string) {
  return w.delete(drafts).where(eq(drafts.id, id));
}
