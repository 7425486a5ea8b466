import { expecting } from '#db/commit.ts';
import { findIdentity, identitiesOf } from '#db/queries/identities.ts';
import { deleteIdentity, holdingSignIn, insertIdentity } from '#db/writes/identities.ts';
import { recorded } from '#db/writes/recorded.ts';
import { registry } from '../../registry.ts';
import type { Identity } from './identity.ts';

export type Linked =
  | { readonly is: 'linked' }
  /** Somebody else signs in with it. */
  | { readonly is: 'taken' };

/** From now on the person signs in with this account elsewhere, too. */
export async function linkTo(personId: string, { issuer, subject }: Identity): Promise<Linked> {
  const { read, commit } = registry().store;
  const outcome = await commit((w) => [
    expecting(1, holdingSignIn(w, personId), 'person'),
    insertIdentity(w, { issuer, subject, personId }),
    recorded(w, 'identity linked', personId, `person:${personId}`),
  ]);
  if (outcome.done) return { is: 'linked' };
  const found = await findIdentity(read, { issuer, subject });
  return { is: found?.personId === personId ? 'linked' : 'taken' };
}

export type Unlinked = { readonly is: 'unlinked' } | { readonly is: 'lastWay' };

/** Not any more. The last way to sign in stays. */
export async function unlinkFrom(
  personId: string,
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
): Promise<Unlinked> {
  const { read, commit } = registry().store;
  const issuers = registry().settings.signIn.providers.map((provider) => provider.issuer);
  const outcome = await commit((w) => [
    expecting(1, holdingSignIn(w, personId), 'person'),
    expecting(1, deleteIdentity(w, { personId, issuer, subject }, issuers), 'last'),
    recorded(w, 'identity unlinked', personId, `person:${personId}`),
  ]);
  if (outcome.done) return { is: 'unlinked' };
  const left = await identitiesOf(read, personId);
  return { is: left.some((one) => one.issuer === issuer && one.subject === subject) ? 'lastWay' : 'unlinked' };
}
