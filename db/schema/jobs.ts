import { at, index, integer, json, table, text } from '../columns.ts';

/** Work that is done outside a request, at least once: see server/jobs/. */
export const jobs = table(
  'jobs',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    /** The same work is not asked for twice: kind and what it is about. */
    key: text('key').notNull().unique(),
    /** Ids only, nothing that a person typed. */
    about: json('about').$type<Readonly<Record<string, string>>>().notNull(),
    /** Not before. */
    runAt: at('run_at').notNull(),
    /** Until then a process works on it. */
    leasedUntil: at('leased_until'),
    attempts: integer('attempts').notNull(),
    /** Code of the last failure. */
    failure: text('failure'),
    createdAt: at('created_at').notNull(),
    /** Done, or given up when there is a failure. */
    endedAt: at('ended_at'),
  },
  (t) => [index('jobs_due').on(t.endedAt, t.runAt)],
);

/** Settings of the workspace that are changed in the browser; the schema of each stands in server/workspace-settings.ts. */
export const workspaceSettings = table('workspace_settings', {
  name: text('name').primaryKey(),
  value: json('value').notNull(),
  updatedAt: at('updated_at').notNull(),
});
