import { createRequire } from 'node:module';

// Required for the same reason as in drizzle.ts. As functions, so that only the driver in use is loaded.
const require = createRequire(import.meta.url);

export const sqliteDriver = (): typeof import('drizzle-orm/better-sqlite3') => require('drizzle-orm/better-sqlite3');
export const postgresDriver = (): typeof import('drizzle-orm/node-postgres') => require('drizzle-orm/node-postgres');
export const migrator = (): typeof import('drizzle-orm/migrator') => require('drizzle-orm/migrator');
