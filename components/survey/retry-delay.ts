const firstMs = 1_000;
const longestMs = 30_000;

/**
 * How long to wait before trying again, in ms: doubling from one second to thirty, spread by ±25 % so that many
 * browsers do not return at once; never sooner than the server asked for (`retryAfter`, in seconds).
 * `failures` counts from 1, `random` is in [0, 1).
 */
export function retryDelay(failures: number, retryAfter: number | null, random: number): number {
  const doubled = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(Math.max(doubled * (0.75 + random / 2), (retryAfter ?? 0) * 1_000));
}
