import type { ServerResponse } from 'node:http';
import { makeFailedLookups } from '../request-limits.ts';

/** Links that are secrets; those of assessments are counted by the API (api/not-found.ts). */
const secretLink = /^\/(set-up|join|reset|r|s)\/[^/?]/;

/** Failed look-ups within a minute, of each kind of link: from one network address, and from all together. */
export const guessesAllowed = { each: 10, all: 100 } as const;

/**
 * Counts links that lead nowhere and answers "too many" beyond the limits, with the same page. A link that leads
 * somewhere is served even then: an office behind one address opens a round at once.
 */
export function makeSlowGuesses(now: () => number = Date.now) {
  const counters = new Map<string, Record<keyof typeof guessesAllowed, ReturnType<typeof makeFailedLookups>>>();
  return (url: string, from: string, response: ServerResponse): void => {
    const [, kind] = secretLink.exec(url) ?? [];
    if (kind === undefined) return;
    const counter = counters.get(kind) ?? {
      each: makeFailedLookups(now, guessesAllowed.each),
      all: makeFailedLookups(now, guessesAllowed.all),
    };
    counters.set(kind, counter);
    const { writeHead } = response;
    response.writeHead = (status: number, ...words: never[]) => {
      // Next renders a page, and says only then whether there was something to show.
      const wait = status === 404 ? (counter.each.note(from) ?? counter.all.note('')) : null;
      if (wait === null) return writeHead.call(response, status, ...words);
      response.setHeader('retry-after', wait);
      return writeHead.call(response, 429, ...words);
    };
  };
}
