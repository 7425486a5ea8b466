import type { Round } from '#core/round/round.ts';
import type { Query, Writer } from '#db/commit.ts';
import { enqueue } from '#db/writes/jobs.ts';

/**
 * Work that closes a round when its time is over, to be spread into a list. Each time has a job of its own: one whose
 * time was moved finds nothing to do.
 */
export function closingJob(w: Writer, { id, closesAt }: Pick<Round, 'id' | 'closesAt'>): Query[] {
  if (!closesAt) return [];
  const key = `close-round:${id}:${closesAt.getTime()}`;
  return [enqueue(w, { kind: 'close-round', key, about: { round: id }, runAt: closesAt })];
}
