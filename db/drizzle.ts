import { createRequire } from 'node:module';

export type { SQL } from 'drizzle-orm';

// Required, not imported: drizzle's ES modules import each other in circles, and linking them costs every start half a
// second and 200 MB (measured on Node 24). The same modules in their CommonJS form cost 0.1 s and 10 MB.
const require = createRequire(import.meta.url);
const orm: typeof import('drizzle-orm') = require('drizzle-orm');

/** What queries are written with. */
export const {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql,
} = orm;

/** What a written query is taken apart with. */
export const { is, Param, Placeholder } = orm;

/** What the columns of each dialect are made with. */
export const postgresColumns: typeof import('drizzle-orm/pg-core') = require('drizzle-orm/pg-core');
export const sqliteColumns: typeof import('drizzle-orm/sqlite-core') = require('drizzle-orm/sqlite-core');
