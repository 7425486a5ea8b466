import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** What a driver answers to a write without `.returning()`; commit turns it into a number of rows. */
interface WriteResultHKT extends PgQueryResultHKT {
  type: { readonly rowCount: number | null };
}

/** What everybody sees, whatever the database: the PostgreSQL type. The SQLite driver casts once. */
export type Db = PgDatabase<WriteResultHKT, typeof schema>;

/** Reading only: no insert, update, delete or transaction, so "all changes go through commit" is a type error. */
export type Reader = Pick<Db, 'select' | 'selectDistinct' | 'query' | '$count'>;

/** What a list is written with; exists only inside commit. `select` is for sub-queries and `insert … select`. */
export type Writer = Pick<Db, 'insert' | 'update' | 'delete' | 'select'>;

/** A lazy drizzle query. A promise is not one: it has no toSQL. */
export interface Query<R = unknown> extends PromiseLike<R> {
  toSQL(): { sql: string; params: unknown[] };
}

/** A write that was prepared once, with its values; `statement` makes them. */
export interface Bound<Q extends Query = Query> {
  readonly statement: { readonly build: (w: Writer) => Q };
  readonly values: object;
}

export interface Expected<Q extends Query | Bound = Query | Bound, Name extends string = string> {
  readonly query: Q;
  readonly rows: number;
  readonly name: Name;
}

export type Write = Query | Bound | Expected;

/** The write must touch exactly `rows` rows, or the whole list is undone and the outcome is `missed: name`. */
export function expecting<Q extends Query | Bound, const Name extends string>(
  rows: number,
  query: Q,
  name: Name,
): Expected<Q, Name> {
  return { query, rows, name };
}

type RowsOf<Q> =
  Q extends Bound<infer B>
    ? RowsOf<B>
    : Q extends PromiseLike<infer R>
      ? R extends readonly unknown[]
        ? R
        : number
      : never;
type ResultOf<W> = W extends Expected<infer Q> ? RowsOf<Q> : RowsOf<W>;
type NamesOf<L extends readonly Write[]> = L[number] extends infer W
  ? W extends Expected<Query | Bound, infer Name>
    ? Name
    : never
  : never;

/** Per write: its rows if it ends in `.returning()`, else how many rows it touched. */
export type Results<L extends readonly Write[]> = { -readonly [I in keyof L]: ResultOf<L[I]> };

export type Refusal<Name extends string = string> =
  | { readonly done: false; readonly why: 'missed'; readonly name: Name; readonly found: number }
  | { readonly done: false; readonly why: 'unique'; readonly table: string }
  | { readonly done: false; readonly why: 'reference' };

export type Outcome<L extends readonly Write[]> =
  | { readonly done: true; readonly results: Results<L> }
  | Refusal<NamesOf<L>>;

/**
 * The only way to change anything: the writes of the list, in order, all or nothing. The list must be pure, for it is
 * made again when the database asks for a retry. Throws StorageError for anything but a refusal.
 */
export type Commit = <const L extends readonly Write[]>(list: (w: Writer) => L) => Promise<Outcome<L>>;

export interface Store {
  readonly read: Reader;
  readonly commit: Commit;
  /**
   * Resolves when all that can be read now would outlive a power cut; throws StorageError when that is not known. For
   * whoever says "saved" because of what was read: commit itself answers no earlier.
   */
  onDisk(): Promise<void>;
  /**
   * Puts what was committed in its place and forgets in which order it came, as far as that is ours: SQLite keeps the
   * order in its log until then, PostgreSQL in one that its operator keeps. False when others were in the way.
   */
  settle(): Promise<boolean>;
  close(): Promise<void>;
}
