const window = 60_000;
/** More addresses than this are not told apart: the memory stays bounded. */
const remembered = 10_000;

/** Failed look-ups within a minute: from one network address, and from all together. */
export interface Allowed {
  readonly each: number;
  readonly all: number;
}

/**
 * Counts look-ups of links that lead nowhere. A link's 256 random bits cannot be guessed anyway, so this only quiets
 * those who try: a link that leads somewhere is served even then, else one visitor behind a shared proxy could shut out
 * all others, and an office behind one address could not open a round.
 */
export function makeFailedLookups(
  now: () => number,
  allowed: Allowed,
): {
  /** Notes a failure; the seconds to wait if there were too many, else null. */
  readonly note: (address: string) => number | null;
} {
  const failures = new Map<string, Count>();
  let together: Count = { count: 0, until: 0 };
  return {
    note: (address) => {
      const at = now();
      if (!failures.has(address) && failures.size >= remembered) failures.clear();
      const own = oneMore(failures.get(address), at);
      failures.set(address, own);
      // Whoever is slowed down already uses up nothing of what all have together.
      if (own.count > allowed.each) return secondsTo(own, at);
      together = oneMore(together, at);
      return together.count > allowed.all ? secondsTo(together, at) : null;
    },
  };
}

interface Count {
  readonly count: number;
  /** When it begins anew. */
  readonly until: number;
}

/** A clock that was put back by more than a minute begins anew, too. */
function oneMore(known: Count | undefined, at: number): Count {
  const goesOn = known && known.until > at && known.until - at <= window;
  return goesOn ? { count: known.count + 1, until: known.until } : { count: 1, until: at + window };
}

function secondsTo({ until }: Count, at: number): number {
  return Math.ceil((until - at) / 1000);
}
