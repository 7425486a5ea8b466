import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GroupKind, TeamRole } from '#core/access/viewer.ts';
import { at, index, primaryKey, table, text } from '../columns.ts';
import { people } from './people.ts';

/** The organisation: units hold units and teams, teams hold people. Archived, not deleted, so that history stays. */
export const groups = table(
  'groups',
  {
    id: text('id').primaryKey(),
    parentId: text('parent_id').references((): AnyPgColumn => groups.id),
    kind: text('kind').$type<GroupKind>().notNull(),
    name: text('name').notNull(),
    /** Parent and name in small letters: no two live groups share one (core/groups/place-of.ts). Null: archived. */
    place: text('place').unique(),
    createdAt: at('created_at').notNull(),
    archivedAt: at('archived_at'),
  },
  (t) => [index('groups_parent').on(t.parentId)],
);

export const groupTags = table(
  'group_tags',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    tag: text('tag').notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.tag] })],
);

/** A person may be in several groups. Who leads a unit leads what is below it. */
export const members = table(
  'members',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role').$type<TeamRole>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.personId] }), index('members_person').on(t.personId)],
);
