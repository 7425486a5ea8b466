import type { ServerResponse } from 'node:http';
import { makeFailedLookups } from '../request-limits.ts';

/** Pages behind links that are secrets; what the API is asked for is counted there (api/not-found.ts). */
const secretLink = /^\/(set-up|join|reset|r|s|a)\/[^/?]/;

/** Of each kind of link. */
export const guessesAllowed = { each: 10, all: 100 } as const;
/** Lists in browsers still name assessments that were purged, each with several pages. */
export const ofAssessments = { each: 30, all: 300 } as const;

/**
 * Counts links that lead nowhere and answers "too many" beyond the limits, with the same page. A link that leads
 * somewhere is served even then: an office behind one address opens a round at once.
 */
export function makeSlowGuesses(now: () => number = Date.now) {
  const counters = new Map<string, ReturnType<typeof makeFailedLookups>>();
  return (url: string, from: string, response: ServerResponse): void => {
    const [, kind] = secretLink.exec(url) ?? [];
    if (kind === undefined) return;
    const counter = counters.get(kind) ?? makeFailedLookups(now, kind === 'a' ? ofAssessments : guessesAllowed);
    counters.set(kind, counter);
    const { writeHead } = response;
    response.writeHead = (status: number, ...words: never[]) => {
      // Next renders a page, and says only then whether there was something to show.
      const wait = status === 404 ? counter.note(from) : null;
      if (wait === null) return writeHead.call(response, status, ...words);
      response.setHeader('retry-after', wait);
      return writeHead.call(response, 429, ...words);
    };
  };
}
