import pg from 'pg';
import type { Asked } from '../asked.ts';
import { DatabaseTooNew } from '../database-too-new.ts';
import { migrateWithin } from '../migrate-postgres.ts';
import { migrationsOf } from '../open-store.ts';
import { tableShapes } from '../table-shapes.ts';
import { checkServer } from '../unfit-server.ts';
import { type Closed, whyClosed } from '../why-closed.ts';
import { type MovedTable, moveTable, type TableRefusal } from './move-table.ts';
import { openSource, type Source, type SourceRefusal } from './source.ts';
import { tablesInUse } from './target.ts';

export type Move =
  | { readonly is: 'moved'; readonly tables: readonly MovedTable[] }
  | { readonly is: 'source'; readonly refusal: SourceRefusal }
  | { readonly is: 'target'; readonly closed: Closed }
  | { readonly is: 'targetTooNew' }
  /** Names of tables that have rows. */
  | { readonly is: 'inUse'; readonly tables: readonly string[] }
  | TableRefusal;

/**
 * Copies everything in a SQLite file to a new PostgreSQL database, in one transaction: all of it or nothing. The file is
 * held alone meanwhile and left as it is.
 */
export async function moveInstallation(
  { from, to }: { readonly from: string; readonly to: string },
  onTable: (table: MovedTable) => void,
): Promise<Move> {
  const source = openSource(from, migrationsOf('sqlite'));
  if ('is' in source) return { is: 'source', refusal: source };
  try {
    const client = new pg.Client({ connectionString: to, connectionTimeoutMillis: 5000 });
    client.on('error', () => {}); // the query under way rejects anyway
    await client.connect();
    try {
      await checkServer(client);
      return await moveOver(source, client, client.database ?? '', onTable);
    } finally {
      await client.end().catch(() => {});
    }
  } catch (error) {
    if (DatabaseTooNew.is(error)) return { is: 'targetTooNew' };
    const closed = whyClosed(error);
    if (!closed) throw error;
    return { is: 'target', closed };
  } finally {
    source.close();
  }
}

async function moveOver(
  source: Source,
  target: Asked,
  name: string,
  onTable: (table: MovedTable) => void,
): Promise<Move> {
  await target.query('begin isolation level read committed read write');
  await migrateWithin(target, migrationsOf('postgres'), name);
  const shapes = tableShapes();
  const used = await tablesInUse(target, shapes);
  if (used.length > 0) return { is: 'inUse', tables: used }; // the connection ends, and with it the transaction
  const tables: MovedTable[] = [];
  for (const shape of shapes) {
    const moved = await moveTable(source, target, shape);
    if ('is' in moved) return moved;
    tables.push(moved);
    onTable(moved);
  }
  await target.query('commit');
  return { is: 'moved', tables };
}
