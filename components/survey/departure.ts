/**
 * How far somebody has got with leaving the page. `warned`: something is not with the server; asked again, they go all
 * the same. `cutOff`: the server cannot be reached, so there is no page to go to.
 */
export type Departure = 'staying' | 'warned' | 'cutOff' | 'leaving';

const patienceMs = 2_500;

interface Ways {
  readonly before: Departure;
  /** Resolves when all is sent that can be sent for the moment. */
  readonly flush: () => Promise<void>;
  readonly mayLose: () => boolean;
}

/** What comes of the wish to leave: all that is unsent gets a moment to arrive, and the next page must be there. */
export async function depart({ before, flush, mayLose }: Ways): Promise<Departure> {
  const pause = new Promise((resolve) => setTimeout(resolve, patienceMs));
  if (before !== 'warned') await Promise.race([flush(), pause]);
  if (!(await isReachable())) return 'cutOff';
  return before !== 'warned' && mayLose() ? 'warned' : 'leaving';
}

/** Going to a page that cannot be fetched would end at the browser’s own, with the way back lost. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return (await fetch('/api/healthz', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}
