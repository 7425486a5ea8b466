import type { Asked } from '../asked.ts';
import type { TableShape } from '../table-shapes.ts';
import { makeChecksum } from './checksum.ts';
import { isKept, keyOf, type Row } from './row.ts';
import type { Source } from './source.ts';
import { insertRows, pointInward, rowsOf } from './target.ts';

/** What was carried over of one table, compared row by row with what is there now. */
export interface MovedTable {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 of all rows, the same on both sides. */
  readonly checksum: string;
}

export type TableRefusal =
  /** A text that PostgreSQL cannot keep. */
  | { readonly is: 'notKept'; readonly table: string; readonly key: string }
  /** What came out is not what went in. */
  | { readonly is: 'different'; readonly table: string; readonly key: string };

/** Rows and characters that are sent at once. */
const batch = { rows: 500, characters: 1_000_000 };

/** Carries all rows of a table over, within the transaction of the caller. */
export async function moveTable(source: Source, target: Asked, table: TableShape): Promise<MovedTable | TableRefusal> {
  for (const rows of batches(source.rows(table))) {
    const lost = rows.find((row) => !isKept(row));
    if (lost) return { is: 'notKept', table: table.name, key: keyOf(table, lost) };
    await insertRows(target, table, rows);
  }
  if (table.inward.length > 0) {
    for (const rows of batches(source.rows(table))) await pointInward(target, table, rows);
  }
  return compare(source, target, table);
}

async function compare(source: Source, target: Asked, table: TableShape): Promise<MovedTable | TableRefusal> {
  const [here, there] = [makeChecksum(), makeChecksum()];
  const others = rowsOf(target, table);
  for (const row of source.rows(table)) {
    const { value: other } = await others.next();
    if (!other || JSON.stringify(other) !== JSON.stringify(row)) {
      return { is: 'different', table: table.name, key: keyOf(table, row) };
    }
    here.add(row);
    there.add(other);
  }
  const { value: more } = await others.next();
  if (more) return { is: 'different', table: table.name, key: keyOf(table, more) };
  const [sum, sumThere] = [here.sum(), there.sum()];
  if (sum.checksum !== sumThere.checksum || sum.rows !== sumThere.rows) {
    return { is: 'different', table: table.name, key: '' };
  }
  return { name: table.name, ...sum };
}

function* batches(rows: Iterable<Row>): Generator<readonly Row[]> {
  let some: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    some.push(row);
    for (const value of row) characters += typeof value === 'string' ? value.length : 8;
    if (some.length < batch.rows && characters < batch.characters) continue;
    yield some;
    some = [];
    characters = 0;
  }
  if (some.length > 0) yield some;
}
