import type { WorkspaceEvent } from '#core/audit/events.ts';
import type { Writer } from '../commit.ts';
import { newId } from '../new-id.ts';
import { audit } from '../schema.ts';

/** What a thing is called in the audit: a kind and an id. */
export type Subject = `${'person' | 'group' | 'round' | 'link' | 'setting' | 'assessment'}:${string}`;

/** The audit row of a change in the workspace, for the same list as the change. `actor` null: nobody had signed in. */
export function recorded(w: Writer, what: WorkspaceEvent, actor: string | null, subject: Subject | null = null) {
  return w.insert(audit).values({ id: newId(), what, actorId: actor, subject, at: new Date() });
}
