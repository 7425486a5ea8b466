import { expecting } from '#db/commit.ts';
import { deleteResponse } from '#db/writes/delete-response.ts';
import { holdingRound } from '#db/writes/holding-round.ts';
import type { Opened } from '../open-assessment.ts';
import { registry } from '../registry.ts';

/** Takes somebody's answers out of a round for good, as long as it takes answers. What a team agreed on stays. */
export async function withdrawResponse({
  id,
  round,
  agreed,
}: Opened): Promise<{ readonly is: 'withdrawn' | 'roundClosed' | 'agreed' }> {
  if (agreed || !round) return { is: 'agreed' };
  const outcome = await registry().store.commit((w) => [
    ...holdingRound(w, round, new Date()),
    expecting(1, deleteResponse(w, id), 'gone'),
  ]);
  // Gone before: as wanted.
  return { is: outcome.done || (outcome.why === 'missed' && outcome.name === 'gone') ? 'withdrawn' : 'roundClosed' };
}
