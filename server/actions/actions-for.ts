import { actionsOf, type StoredAction } from '#db/queries/actions.ts';
import type { Opened } from '../open-assessment.ts';
import { registry } from '../registry.ts';

/** What a team has taken on, here and in the assessments that this one follows; nothing for an answer to a round. */
export async function actionsFor({ id, round }: Opened): Promise<readonly StoredAction[]> {
  return round === null ? actionsOf(registry().store.read, id) : [];
}
