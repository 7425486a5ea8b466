import { type Move, moveInstallation as move } from '#db/move/move-installation.ts';
import type { MovedTable } from '#db/move/move-table.ts';
import { shownDatabase } from '#db/postgres-address.ts';
import { closedDatabase } from './closed-database.ts';
import { databaseUrlFault } from './database-url.ts';

export type Moving =
  | { readonly is: 'badAddress'; readonly fault: string }
  | { readonly is: 'closed'; readonly sentence: string }
  | ({ readonly place: string } & Exclude<Move, { is: 'target' }>);

/** Moves the installation in a SQLite file to a new PostgreSQL database. `place` is what may be shown of its address. */
export async function moveInstallation(
  given: { readonly from: string; readonly to: string },
  onTable: (table: MovedTable) => void,
): Promise<Moving> {
  const fault = databaseUrlFault(given.to);
  if (fault !== null) return { is: 'badAddress', fault };
  const shown = shownDatabase(given.to);
  const outcome = await move(given, onTable);
  if (outcome.is !== 'target') return { ...outcome, place: `${shown.database} on ${shown.server}` };
  return { is: 'closed', sentence: closedDatabase(outcome.closed, shown, '--to').sentence };
}
