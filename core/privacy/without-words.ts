import type { PlacedComments } from './place-comments.ts';

/** A comment on a question, as it was shown. */
export interface Said {
  readonly question: string;
  readonly text: string;
}

/**
 * The comments that may go on being shown when somebody's words are deleted for good. What stands beside them on the
 * same question goes as well: of one that is missing among others, everybody who read them before knows whose it was.
 */
export function withoutWords(comments: readonly PlacedComments[], said: readonly Said[]): readonly PlacedComments[] {
  const gone = Map.groupBy(said, ({ question }) => question);
  return comments.filter(({ question, texts }) => !gone.get(question)?.some(({ text }) => texts.includes(text)));
}
