import { at, table, text } from '../columns.ts';

/** What all processes on this database share: one row, made when it is first used. Never part of an export. */
export const installation = table('installation', {
  id: text('id').primaryKey(),
  /** Made from the installation's secret, which it does not give away: who has another one must not work here. */
  secretCheck: text('secret_check').notNull(),
  createdAt: at('created_at').notNull(),
});
