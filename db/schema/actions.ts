import type { ActionFields, Lift } from '#core/action/action.ts';
import { at, index, integer, json, primaryKey, table, text } from '../columns.ts';
import { assessments } from './assessments.ts';
import { people } from './people.ts';

/** A step of a plan that a team has taken on. Those of the assessments that it follows are a team's, too. */
export const actions = table(
  'actions',
  {
    id: text('id').primaryKey(),
    /** Where it was taken on; handed on to the one that follows when that one is purged. */
    assessmentId: text('assessment_id')
      .notNull()
      .references(() => assessments.id, { onDelete: 'cascade' }),
    /** Key of the item of the plan. */
    step: text('step').notNull(),
    title: text('title').notNull(),
    lifts: json('lifts').$type<readonly Lift[]>().notNull(),
    status: text('status').$type<ActionFields['status']>().notNull(),
    /** A name that was typed; empty when the owner is a person, or nobody. */
    owner: text('owner').notNull(),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    /** A day without a time zone, `2026-11-28`. */
    due: text('due'),
    evidence: text('evidence').notNull(),
    notes: text('notes').notNull(),
    version: integer('version').notNull(),
    createdAt: at('created_at').notNull(),
    doneAt: at('done_at'),
    deletedAt: at('deleted_at'),
  },
  (t) => [
    index('actions_assessment').on(t.assessmentId),
    index('actions_person').on(t.personId),
    index('actions_deleted').on(t.deletedAt),
  ],
);

/** An action as it was after each change: whoever overwrites something finds it here. */
export const actionEvents = table(
  'action_events',
  {
    actionId: text('action_id')
      .notNull()
      .references(() => actions.id, { onDelete: 'cascade' }),
    /** The action's version after the change. */
    version: integer('version').notNull(),
    /** Without names of people: of a person there is the id only. */
    fields: json('fields').$type<ActionFields>().notNull(),
    /** 1: deleted by it. */
    deleted: integer('deleted').notNull(),
    /** Null: somebody who came by the link. */
    actorId: text('actor_id').references(() => people.id, { onDelete: 'set null' }),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actionId, t.version] }), index('action_events_actor').on(t.actorId)],
);
