import { at, integer, table, text } from '../columns.ts';

/** How often somebody tried to sign in to an account lately, counted by all processes together. */
export const attempts = table('attempts', {
  /** SHA-256 of the address, whether there is such an account or not. */
  account: text('account').primaryKey(),
  count: integer('count').notNull(),
  /** From then on they are forgotten. */
  until: at('until').notNull(),
});
