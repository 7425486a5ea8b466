import { registry } from '../../registry.ts';
import { mayKnock } from '../attempts.ts';
import { readSession } from '../sessions.ts';
import { enter, type Knock, type Taste } from '../sign-in.ts';
import { admit, type Refused } from './admit.ts';
import { identityOf } from './identity.ts';
import { type Linked, linkTo } from './linked.ts';
import { type Cookies, comeBack, cookiesOnTheWay } from './through-next-auth.ts';
import { unpackWay, wayCookie } from './way.ts';

export type Come =
  | {
      readonly is: 'signedIn';
      readonly cookie: string;
      readonly personId: string;
      readonly taste: Taste;
      readonly next: string;
    }
  | { readonly is: 'refused'; readonly why: Refused }
  | Linked
  /**
   * The person said no, there; or something did not fit or was too old, the provider is away, or this was no answer to
   * a question of ours. `linking`: it was not to sign in.
   */
  | { readonly is: 'cancelled' | 'failed'; readonly linking: boolean };

/** Takes somebody in who comes back from a provider with this query and these cookies. */
export async function comeFromElsewhere(
  id: string,
  query: Readonly<Record<string, string>>,
  cookies: Cookies,
  knock: Knock,
): Promise<Come> {
  const { providers, groups } = registry().settings.signIn;
  const provider = providers.find((one) => one.id === id);
  const way = await unpackWay(cookies[wayCookie()], id);
  if (!provider || !way) return { is: 'failed', linking: false };
  const linking = way.link !== null;
  const failed = { is: 'failed', linking } as const;
  if (query.error !== undefined) return { is: query.error === 'access_denied' ? 'cancelled' : 'failed', linking };
  if (!(await mayKnock(knock.network))) return failed;
  const claims = await comeBack(provider, query, cookies);
  const identity = claims && identityOf(provider, claims, groups.claim);
  if (!identity) return failed;
  if (linking) {
    const session = knock.before === null ? null : await readSession(knock.before);
    return session?.hash === way.link ? linkTo(session.personId, identity) : failed;
  }
  const admitted = await admit(identity);
  if (admitted.is === 'refused') return admitted;
  const { personId, taste } = admitted;
  return { is: 'signedIn', cookie: await enter(personId, knock), personId, taste, next: way.next };
}

/** Names of the cookies that have done their part, however it ended. */
export function spentCookies(): readonly string[] {
  return [wayCookie(), ...Object.values(cookiesOnTheWay())];
}
