import type { Action, ActionFields } from '#core/action/action.ts';
import type { Reader } from '../commit.ts';
import { asc, eq, inArray, sql } from '../drizzle.ts';
import { actionEvents, actions, people } from '../schema.ts';

/** An action as it is stored, deleted ones too. */
export interface StoredAction extends Action {
  /** Of the person who owns it, as it is now; null when nobody with an account does. */
  readonly personName: string | null;
  readonly deletedAt: Date | null;
}

/** One change, with the name of who made it; null: by the link, or somebody who is gone. */
export interface ActionEvent {
  readonly version: number;
  readonly fields: ActionFields;
  readonly deleted: boolean;
  readonly actor: string | null;
  readonly at: Date;
}

/** All actions of an assessment and of those that it follows, the oldest first. */
export async function actionsOf(read: Reader, assessmentId: string): Promise<readonly StoredAction[]> {
  // UNION, not UNION ALL: a circle, which an import might bring, comes to an end.
  const line = sql`(with recursive line(id, previous_id) as (
    select id, previous_id from assessments where id = ${assessmentId}
    union select a.id, a.previous_id from assessments a join line on a.id = line.previous_id
  ) select id from line)`;
  const rows = await read
    .select({ action: actions, personName: people.name })
    .from(actions)
    .leftJoin(people, eq(people.id, actions.personId))
    .where(sql`${actions.assessmentId} in ${line}`)
    .orderBy(asc(actions.createdAt), asc(actions.id));
  return rows.map(({ action, personName }) => storedAction(action, personName));
}

function storedAction(row: typeof actions.$inferSelect, personName: string | null): StoredAction {
  const { id, step, title, lifts, version, doneAt, deletedAt, status, due, evidence, notes } = row;
  const named = row.owner === '' ? null : ({ is: 'named', name: row.owner } as const);
  const owner = row.personId === null ? named : ({ is: 'person', id: row.personId } as const);
  const fields = { status, owner, due, evidence, notes };
  return { id, step, title, lifts, version, doneAt, deletedAt, fields, personName };
}

/** What happened to some actions, by action, the first change first. */
export async function actionEventsOf(
  read: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ActionEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ event: actionEvents, actor: people.name })
    .from(actionEvents)
    .leftJoin(people, eq(people.id, actionEvents.actorId))
    .where(inArray(actionEvents.actionId, [...ids]))
    .orderBy(asc(actionEvents.actionId), asc(actionEvents.version));
  const grouped = Map.groupBy(rows, ({ event }) => event.actionId);
  return new Map(
    [...grouped].map(([id, events]) => [
      id,
      events.map(({ event: { version, fields, deleted, at }, actor }) => {
        return { version, fields, deleted: deleted === 1, actor, at };
      }),
    ]),
  );
}
