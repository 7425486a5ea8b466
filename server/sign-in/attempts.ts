import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const quarterOfAnHour = 15 * 60;

/** How many failures there may be in a quarter of an hour. An office has one network address for everybody in it. */
export const failuresAllowed = { account: 10, network: 100 } as const;

interface Limits {
  readonly account: RateLimiterMemory;
  readonly network: RateLimiterMemory;
}

// Next may load this file once for each page; they count together. Each process counts for itself, so with several
// behind one address an account can be tried as often in each of them.
const key = Symbol.for('phaseline.signInAttempts');
const home: typeof globalThis & { [key]?: Limits } = globalThis;

function limits(): Limits {
  home[key] ??= {
    account: new RateLimiterMemory({ points: failuresAllowed.account, duration: quarterOfAnHour }),
    network: new RateLimiterMemory({ points: failuresAllowed.network, duration: quarterOfAnHour }),
  };
  return home[key];
}

/**
 * Notes a try to sign in before the password is looked at, so that many at once count too. False: it was one too
 * many, of the account (whether it exists or not) or from this network address.
 */
export async function mayTry(address: string, network: string): Promise<boolean> {
  const { account, network: networks } = limits();
  return (await counts(networks, network)) && (await counts(account, digest(address)));
}

/** Takes a try back that succeeded: whoever signs in starts again from nothing. */
export async function tryFitted(address: string, network: string): Promise<void> {
  const { account, network: networks } = limits();
  await account.delete(digest(address));
  await networks.reward(network, 1);
}

/** For tests. */
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
function digest(address: string): string {
  return createHash('sha256').update(address).digest('base64url');
}
