import type { Placed } from './tree.ts';

interface Filter {
  /** Part of a name or of the path to it. */
  readonly words: string;
  /** '' for any. */
  readonly tag: string;
  /** Archived ones too. */
  readonly archived: boolean;
}

/** The groups of a tree that a filter lets through, where they stand. */
export function matching<G extends Placed>(groups: readonly G[], { words, tag, archived }: Filter): readonly G[] {
  const wanted = words.normalize('NFC').toLowerCase();
  return groups.filter(
    ({ group, path }) =>
      (archived || !group.archived) &&
      (tag === '' || group.tags.includes(tag)) &&
      path.join(' / ').normalize('NFC').toLowerCase().includes(wanted),
  );
}
