import { createRequire } from 'node:module';

// As in drizzle-drivers.ts: on SQLite the driver is never loaded.
const require = createRequire(import.meta.url);

/** What may be shown of a database's address. */
export interface ShownDatabase {
  readonly database: string;
  readonly user: string;
  /** Host and port, or the folder of a socket. */
  readonly server: string;
}

/** Reads the address as the driver does; defaults and environment variables of PostgreSQL's own programs count too. */
export function shownDatabase(url: string): ShownDatabase {
  const address = new URL(url);
  for (const file of ['sslcert', 'sslkey', 'sslrootcert']) address.searchParams.delete(file); // the driver opens them
  const { Client }: typeof import('pg') = require('pg');
  const { database = '', user = '', host, port } = new Client({ connectionString: address.href });
  return { database, user, server: host.startsWith('/') ? host : `${host.includes(':') ? `[${host}]` : host}:${port}` };
}
