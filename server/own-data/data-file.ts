import type { Snapshot } from '#db/own-data/snapshot.ts';
import { type FileRow, toFile } from './file-row.ts';
import { type Contents, type FileTable, fileHead, fileTables } from './file-tables.ts';
import { type Telling, withoutPromised } from './without-promised.ts';

/** Characters that are handed on at once, about. */
const part = 64_000;

/**
 * All data as one JSON file, in parts: tables in the order of what points at what, rows by their key, a row a line. The
 * same data give the same file, whatever the database. Order and times tell nothing that the database does not.
 */
export async function* dataFile(snapshot: Snapshot, contents: Contents): AsyncGenerator<string> {
  const tables = fileTables();
  const tell = contents === 'all' ? everything : withoutPromised(await roundsIn(snapshot, tables));
  const head = Object.entries({ ...fileHead(), contents }).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value)},`,
  );
  let text = ['{', ...head, '"tables": {'].join('\n');
  for (const [at, table] of tables.entries()) {
    const { name } = table.shape;
    text += `${at === 0 ? '' : ','}\n"${name}": [`;
    let first = true;
    for await (const row of snapshot.rows(table.shape)) {
      const told = tell(name, toFile(table, row));
      if (told === null) continue;
      text += `${first ? '' : ','}\n${JSON.stringify(told)}`;
      first = false;
      if (text.length < part) continue;
      yield text;
      text = '';
    }
    text += first ? ']' : '\n]';
  }
  yield `${text}\n}\n}\n`;
}

const everything: Telling = (_, row) => row;

async function roundsIn(snapshot: Snapshot, tables: readonly FileTable[]): Promise<readonly FileRow[]> {
  const rounds = tables.find(({ shape }) => shape.name === 'rounds');
  if (!rounds) throw new Error('there is no table of rounds');
  const rows: FileRow[] = [];
  for await (const row of snapshot.rows(rounds.shape)) rows.push(toFile(rounds, row));
  return rows;
}
