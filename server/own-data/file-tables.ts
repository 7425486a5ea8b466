import { migrationCount } from '#db/migration-count.ts';
import { type ColumnShape, type TableShape, tableShapes } from '#db/table-shapes.ts';
import type { LinkKind } from '../derived-token.ts';

/** What a file of all data calls itself. `version`: of the form of the file; `schema`: of the tables in it. */
export const fileHead = () => ({ format: 'phaseline data', version: 1, schema: migrationCount() }) as const;

/** Everything, or without what people were promised that no administrator reads: see without-promised.ts. */
export type Contents = 'all' | 'withoutPromised';

/** A table as it lies in such a file. */
export interface FileTable {
  readonly shape: TableShape;
  /** Those that are in the file. */
  readonly columns: readonly ColumnShape[];
}

/** What signs somebody in, what belongs to this installation only, and what is forgotten within days. */
const leftOut = new Set(['sessions', 'tickets', 'attempts', 'installation', 'request_keys']);
const secretColumns = new Set(['people.password_hash']);

/** Every table of a file, each after those that its rows point at. */
export function fileTables(): readonly FileTable[] {
  return tableShapes()
    .filter(({ name }) => !leftOut.has(name))
    .map((shape) => ({
      shape,
      columns: shape.columns.filter(({ name }) => !secretColumns.has(`${shape.name}.${name}`)),
    }));
}

/** Stands in a file for the hash of a token that the installation makes from the row's id and its own secret. */
export const derived = 'derived';

const kinds: Readonly<Record<string, LinkKind>> = {
  'assessments.token_hash': 'assessment',
  'assessments.owner_token_hash': 'assessment',
  'round_links.token_hash': 'round',
  'share_links.token_hash': 'share',
};

/** Which kind of token a column may hold the hash of; undefined for every other column. */
export function linkKindOf(table: string, column: string): LinkKind | undefined {
  return kinds[`${table}.${column}`];
}
