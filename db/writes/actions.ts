import type { Action } from '#core/action/action.ts';
import type { Writer } from '../commit.ts';
import { and, eq, exists, inArray, lte, sql } from '../drizzle.ts';
import { actionEvents, actions, assessments } from '../schema.ts';

const columnsOf = ({ fields: { owner, ...fields }, lifts, doneAt }: Pick<Action, 'fields' | 'lifts' | 'doneAt'>) => ({
  ...fields,
  owner: owner?.is === 'named' ? owner.name : '',
  personId: owner?.is === 'person' ? owner.id : null,
  lifts,
  doneAt,
});

export function insertAction(w: Writer, assessmentId: string, action: Action, at: Date) {
  const { id, step, title, version } = action;
  return w.insert(actions).values({ id, assessmentId, step, title, version, createdAt: at, ...columnsOf(action) });
}

/** Writes the next version over version `seen` and nothing else. To be expected to touch one row. */
export function updateAction(
  w: Writer,
  {
    id,
    seen,
    deletedAt,
    ...changed
  }: Pick<Action, 'id' | 'fields' | 'lifts' | 'doneAt'> & {
    readonly seen: number;
    readonly deletedAt: Date | null;
  },
) {
  return w
    .update(actions)
    .set({ ...columnsOf(changed), deletedAt, version: seen + 1 })
    .where(and(eq(actions.id, id), eq(actions.version, seen)));
}

export function recordAction(w: Writer, event: typeof actionEvents.$inferInsert) {
  return w.insert(actionEvents).values(event);
}

/** Removes for good what was deleted until then, with its history (by cascade). */
export function purgeActions(w: Writer, deletedUntil: Date) {
  return w.delete(actions).where(lte(actions.deletedAt, deletedUntil));
}

/**
 * Hands the actions of assessments that are about to be purged on to the next one of the same team, the first that was
 * made. Until no row is touched: the next one may be about to be purged as well.
 */
export function handActionsOn(w: Writer, deletedUntil: Date) {
  const following = sql`(select f.id from assessments f where f.previous_id = actions.assessment_id
    order by f.created_at, f.id limit 1)`;
  const purged = w.select({ id: assessments.id }).from(assessments).where(lte(assessments.deletedAt, deletedUntil));
  return w
    .update(actions)
    .set({ assessmentId: following })
    .where(and(inArray(actions.assessmentId, purged), exists(following)));
}
