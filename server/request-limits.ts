const window = 60_000;
const usual = 30;
/** More addresses than this are not told apart: the memory stays bounded. */
const remembered = 10_000;

/**
 * Counts look-ups of assessments that do not exist, per address. A link's 256 random bits cannot be guessed anyway, so
 * this only quiets those who try: an existing link is served even then, else one visitor behind a shared proxy could
 * shut out all others. `allowed`: failures of one address within a minute.
 */
export function makeFailedLookups(
  now: () => number = Date.now,
  allowed = usual,
): {
  /** Notes a failure; the seconds to wait if there were too many, else null. */
  readonly note: (address: string) => number | null;
} {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    note: (address) => {
      const at = now();
      const known = failures.get(address);
      const entry = known && known.until > at ? known : { count: 0, until: at + window };
      if (!known && failures.size >= remembered) failures.clear();
      entry.count += 1;
      failures.set(address, entry);
      return entry.count > allowed ? Math.ceil((entry.until - at) / 1000) : null;
    },
  };
}
