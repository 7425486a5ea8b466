import type { WorkspaceRole } from '#core/access/viewer.ts';
import { at, index, primaryKey, table, text } from '../columns.ts';

/** Whoever can sign in, or was invited to. */
export const people = table('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** E-mail address, normalised: see core/access/address.ts. */
  address: text('address').notNull().unique(),
  role: text('role').$type<WorkspaceRole>().notNull(),
  /** argon2id in its own notation; null: signs in elsewhere, or has not joined yet. */
  passwordHash: text('password_hash'),
  /** Chosen in the profile; null: what the browser asks for. */
  language: text('language'),
  theme: text('theme'),
  createdAt: at('created_at').notNull(),
  /** Null: invited only. */
  joinedAt: at('joined_at'),
  /** From then on nobody signs in with it; what the person did stays. */
  disabledAt: at('disabled_at'),
});

const ofPerson = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

/** Accounts elsewhere that a person signs in with: never matched by address alone. */
export const identities = table(
  'identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: ofPerson(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('identities_person').on(t.personId)],
);

/** Who is signed in. A session that ended has no row; the cookie alone opens nothing. */
export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the session's id, which only the cookie holds. */
    hash: text('hash').primaryKey(),
    personId: ofPerson(),
    /** Browser and system, in a few words, for the list of one's own sessions. */
    device: text('device').notNull(),
    createdAt: at('created_at').notNull(),
    /** Kept to within a few minutes. */
    seenAt: at('seen_at').notNull(),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** What a link that works once was made for. */
export type TicketKind = 'setUp' | 'invitation' | 'reset';

/** Links that work once, for a time. */
export const tickets = table(
  'tickets',
  {
    /** SHA-256 of the link's token. */
    hash: text('hash').primaryKey(),
    kind: text('kind').$type<TicketKind>().notNull(),
    /** Null: the first set-up, which makes the person. */
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [index('tickets_person').on(t.personId)],
);
