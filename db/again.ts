import { pause } from './pause.ts';

/**
 * Read, decide, commit; from the reading on once more when somebody else was faster, at most `times` in all. The last
 * refusal is the answer. A dangling reference is never retried: reading again cannot mend it.
 */
export async function again<T extends { readonly done: boolean; readonly why?: string }>(
  times: number,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let i = 1; ; i++) {
    const outcome = await attempt();
    if (outcome.done || outcome.why === 'reference' || i >= times) return outcome;
    await pause(i);
  }
}
