import { migrator } from './drizzle-drivers.ts';
import { migrationsOf } from './open-store.ts';

/** How many migrations made the tables that this program knows: another number, other tables. */
export function migrationCount(): number {
  return migrator().readMigrationFiles({ migrationsFolder: migrationsOf('sqlite') }).length;
}
