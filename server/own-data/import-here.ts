import { newId } from '#db/new-id.ts';
import { type Filled, fillDatabase } from '#db/own-data/fill-database.ts';
import { openSnapshot } from '#db/own-data/snapshot.ts';
import { isUnused } from '#db/queries/is-unused.ts';
import { tableShapes } from '#db/table-shapes.ts';
import { recorded } from '#db/writes/recorded.ts';
import type { Authorised } from '../authorise.ts';
import { loadQuestionnaires } from '../questionnaires.ts';
import { registry } from '../registry.ts';
import { checkFile, type FileFault } from './check-file.ts';
import { importerOf } from './may-import-here.ts';
import { rowsOfFile } from './rows-of-file.ts';
import { type Importer, withImporter } from './with-importer.ts';

export type ImportedHere =
  | { readonly is: 'imported'; readonly rows: number }
  | { readonly is: 'faulty'; readonly faults: readonly FileFault[] }
  | Exclude<Filled, { is: 'filled' }>;

/**
 * Reads a file of all data into this installation while it runs, if nobody has worked in it but the administrator who
 * does this: all of it or nothing. They stay signed in, as an administrator.
 */
export async function importHere(allowed: Authorised<'administer'>, text: string): Promise<ImportedHere> {
  const checked = checkFile(text);
  if (checked.is === 'faulty') return checked;
  const { store, settings } = registry();
  const before = importerOf(allowed);
  if (!(await isUnused(store.read, before))) return { is: 'inUse', tables: [] };
  const rows = rowsOfFile(checked);
  const { id, tables } = withImporter(rows, await readImporter(before), newId);
  const filled = await fillDatabase(settings.database, tables, before);
  if (filled.is !== 'filled') return filled;
  // The versions that this process offers made room for those of the file.
  await loadQuestionnaires();
  await store.commit((w) => [recorded(w, 'data imported', id)]);
  return { is: 'imported', rows: rows.reduce((sum, table) => sum + table.rows.length, 0) };
}

async function readImporter(id: string): Promise<Importer> {
  const snapshot = await openSnapshot(registry().settings.database);
  try {
    const ofThem = async (table: string, column: string) => {
      const shape = tableShapes().find(({ name }) => name === table);
      if (!shape) throw new Error(`there is no table ${table}`);
      const place = shape.columns.findIndex(({ name }) => name === column);
      const rows = [];
      for await (const row of snapshot.rows(shape)) if (row[place] === id) rows.push(row);
      return { shape, rows };
    };
    const [person] = (await ofThem('people', 'id')).rows;
    if (!person) throw new Error('the administrator was deleted meanwhile');
    return {
      person,
      sessions: await ofThem('sessions', 'person_id'),
      identities: await ofThem('identities', 'person_id'),
    };
  } finally {
    await snapshot.close();
  }
}
