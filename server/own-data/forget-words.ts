import { type Said, withoutWords } from '#core/privacy/without-words.ts';
import { releasesOf, type SubmittedWords, submittedWords } from '#db/queries/said.ts';
import { registry } from '../registry.ts';
import type { StoredRelease } from '../rounds/stored-release.ts';

/** What closed rounds show once the words of one person, or of those in one group, are gone: by id, those that change. */
export async function releasesWithoutWords(
  of: Parameters<typeof submittedWords>[1],
): Promise<ReadonlyMap<string, StoredRelease>> {
  const { read } = registry().store;
  const said = Map.groupBy(await submittedWords(read, of), ({ roundId }) => roundId);
  const contents = await releasesOf(read, [...said.keys()]);
  return new Map(
    [...contents].flatMap(([id, content]) => {
      const stored = content as StoredRelease;
      const comments = withoutWords(stored.comments ?? [], (said.get(id) ?? []).flatMap(wordsIn));
      return comments.length === (stored.comments ?? []).length ? [] : [[id, { ...stored, comments }] as const];
    }),
  );
}

function wordsIn({ answers }: SubmittedWords): readonly Said[] {
  return Object.entries(answers).map(([question, { comment }]) => ({ question, text: comment.trim() }));
}
