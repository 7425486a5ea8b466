import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countAttempt, forgetAttempt } from '#db/writes/attempts.ts';
import { registry } from '../registry.ts';

const quarterOfAnHour = 15 * 60;

/** How many failures there may be in a quarter of an hour. An office has one network address for everybody in it. */
export const failuresAllowed = { account: 10, network: 100 } as const;

/** How often a network address may go to another party or come back from one in a quarter of an hour. */
const knocksAllowed = 1000;

// Next may load this file once for each page; they count together. Each process counts for itself: with several in
// front of one database an address can fail as often in each of them, but an account not more often in all.
const key = Symbol.for('phaseline.signInAttempts');
const home: typeof globalThis & { [key]?: RateLimiterMemory } = globalThis;

function networks(): RateLimiterMemory {
  home[key] ??= new RateLimiterMemory({ points: failuresAllowed.network, duration: quarterOfAnHour });
  return home[key];
}

/** What tries are counted by: the address that was typed, whether it is an account's or not, and the known browser. */
export interface Tried {
  readonly address: string;
  /** Names a browser that the account's owner has signed in with before (known-browser.ts); null: any other. */
  readonly browser: string | null;
}

/**
 * Notes a try to sign in before the password is looked at, so that many at once count too. False: it was one too
 * many, of the account (by this known browser, or by all others together) or from this network address.
 */
export async function mayTry(tried: Tried, network: string): Promise<boolean> {
  if (!(await counts(networks(), network))) return false;
  const now = new Date();
  const until = new Date(now.getTime() + quarterOfAnHour * 1000);
  const outcome = await registry().store.commit((w) => [countAttempt(w, digest(tried), now, until)]);
  if (!outcome.done) throw new Error(`a try was refused: ${outcome.why}`);
  const [tries] = outcome.results;
  return (tries[0]?.count ?? 0) <= failuresAllowed.account;
}

const knocksKey = Symbol.for('phaseline.knocks');
const knocksHome: typeof globalThis & { [knocksKey]?: RateLimiterMemory } = globalThis;

/** Counts somebody who goes to another party or comes back: each time we ask that party something. False: too often. */
export function mayKnock(network: string): Promise<boolean> {
  knocksHome[knocksKey] ??= new RateLimiterMemory({ points: knocksAllowed, duration: quarterOfAnHour });
  return counts(knocksHome[knocksKey], network);
}

/** Takes a try back that succeeded: whoever signs in starts again from nothing. */
export async function tryFitted(tried: Tried, network: string): Promise<void> {
  await registry().store.commit((w) => [forgetAttempt(w, digest(tried))]);
  await networks().reward(network, 1);
}

/** For tests: those from network addresses. */
export function forgetAttempts(): void {
  delete home[key];
}

async function counts(limiter: RateLimiterMemory, name: string): Promise<boolean> {
  return limiter.consume(name).then(
    () => true,
    () => false,
  );
}

/** What was typed may be long. */
function digest({ address, browser }: Tried): string {
  // No address has a space in it.
  const name = browser === null ? address : `${address} ${browser}`;
  return createHash('sha256').update(name).digest('base64url');
}
