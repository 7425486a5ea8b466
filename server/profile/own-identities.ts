import { identitiesOf } from '#db/queries/identities.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';
import { linkProof } from '../sign-in/elsewhere/link-proof.ts';
import { type Unlinked, unlinkFrom } from '../sign-in/elsewhere/linked.ts';
import { readSession } from '../sign-in/sessions.ts';
import { idOf } from './own-account.ts';

type Own = Authorised<'keepOwnAccount'>;

/** An account elsewhere that somebody signs in with. */
export interface OwnIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Of the provider; null when it is not set up any more. */
  readonly name: string | null;
  readonly at: Date;
}

/** With which accounts elsewhere one signs in, and the providers of which none is linked: addresses that begin it. */
export async function ownIdentities(
  own: Own,
  cookie: string | null,
): Promise<{
  readonly linked: readonly OwnIdentity[];
  readonly offers: readonly { readonly name: string; readonly href: string }[];
}> {
  const { store, settings } = registry();
  const { providers } = settings.signIn;
  const stored = await identitiesOf(store.read, idOf(own));
  const session = cookie === null || providers.length === 0 ? null : await readSession(cookie);
  return {
    linked: stored.map((one) => ({
      ...one,
      name: providers.find(({ issuer }) => issuer === one.issuer)?.name ?? null,
    })),
    offers: providers
      .filter(({ issuer }) => !stored.some((one) => one.issuer === issuer))
      .flatMap(({ id, name }) =>
        session ? { name, href: `/sign-in/with/${id}?link=${linkProof(session.hash, id)}` } : [],
      ),
  };
}

/** One does not sign in with it any more. */
export function unlinkOwn(
  own: Own,
  identity: { readonly issuer: string; readonly subject: string },
): Promise<Unlinked> {
  return unlinkFrom(idOf(own), identity);
}
