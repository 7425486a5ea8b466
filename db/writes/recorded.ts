import type { Writer } from '../commit.ts';
import { newId } from '../new-id.ts';
import { audit } from '../schema.ts';

/** What can happen in the workspace, beside what happens to one assessment (audited.ts). */
export type WorkspaceEvent =
  | `person ${'invited' | 'joined' | 'signedIn' | 'signedOut' | 'changed' | 'disabled' | 'enabled' | 'deleted'}`
  | `password ${'set' | 'resetLinkMade'}`
  | `session ${'ended'}`
  | `group ${'made' | 'changed' | 'archived' | 'restored' | 'deleted'}`
  | `members ${'changed' | 'imported'}`
  | `round ${'made' | 'changed' | 'opened' | 'closed' | 'reopened' | 'published' | 'deleted' | 'reminded'}`
  | `link ${'made' | 'revoked'}`
  | `data ${'exported' | 'imported'}`
  | `setting ${'changed'}`
  | `trial ${'takenOver'}`;

/** What a thing is called in the audit: a kind and an id. */
export type Subject = `${'person' | 'group' | 'round' | 'link' | 'setting' | 'assessment'}:${string}`;

/** The audit row of a change in the workspace, for the same list as the change. `actor` null: nobody had signed in. */
export function recorded(w: Writer, what: WorkspaceEvent, actor: string | null, subject: Subject | null = null) {
  return w.insert(audit).values({ id: newId(), what, actorId: actor, subject, at: new Date() });
}
