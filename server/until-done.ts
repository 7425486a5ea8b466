import { again } from '#db/again.ts';
import { StorageError } from '#db/storage-error.ts';

/**
 * Reads, decides and commits, from the reading on once more when others were faster (`overtaken`): tells what came of
 * it. Overtaken time after time it throws, as a busy database does: it is to be tried again later.
 */
export async function untilDone<T extends object>(attempt: () => Promise<T | 'overtaken'>): Promise<T> {
  const outcome = await again(10, async () => {
    const answer = await attempt();
    return answer === 'overtaken' ? ({ done: false } as const) : ({ done: true, answer } as const);
  });
  if (!outcome.done) throw new StorageError({ kind: 'busy' }, undefined);
  return outcome.answer;
}
