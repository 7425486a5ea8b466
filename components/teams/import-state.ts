import type { ImportProblem } from '#core/groups/import-row.ts';

export type ImportCount = 'groups' | 'people' | 'members' | 'roles' | 'tags' | 'unchanged';

/** What the import says back to its form; `text` is the file, so that it can be confirmed. */
export type ImportState =
  | { readonly is: 'start'; readonly message?: string; readonly text?: string }
  | { readonly is: 'problems'; readonly problems: readonly ImportProblem[]; readonly text: string }
  | {
      readonly is: 'ready';
      readonly counts: Readonly<Record<ImportCount, number>>;
      readonly newGroups: readonly string[];
      readonly text: string;
    };

export type ImportAction = (previous: ImportState, form: FormData) => Promise<ImportState>;
