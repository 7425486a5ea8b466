import * as z from 'zod';
import { addressSchema } from '#core/access/address.ts';
import { readPersonName } from '#core/access/person-name.ts';
import type { ProviderSettings } from '../../sign-in-settings.ts';
import type { Claims } from './claims.ts';

/** Who somebody is, as another party says. Issuer and subject name the account there, whatever its address becomes. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Null: none that can be kept. */
  readonly name: string | null;
  /** Only verified ones, normalised, the main one first. */
  readonly addresses: readonly string[];
  readonly groups: readonly string[];
}

const subject = z.string().min(1).max(255);
// Some providers write it as a text.
const isTrue = z.literal([true, 'true', 1, '1']);
/** Each is looked for. */
const mostAddresses = 20;
const emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** What is believed of the claims; null when they do not name an account, or come from another issuer. */
export function identityOf(
  { id, issuer }: Pick<ProviderSettings, 'id' | 'issuer'>,
  claims: Claims,
  groupsClaim: string,
): Identity | null {
  const name = readPersonName(typeof claims.name === 'string' ? claims.name : '');
  if (id === 'github') {
    const account = z.object({ id: z.int().positive() }).safeParse(claims);
    if (!account.success) return null;
    const verified = (emails.safeParse(claims.emails).data ?? []).filter((one) => one.verified);
    const addresses = verified.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map(({ email }) => email);
    // Everything else in the account is what its owner wrote: no group comes from there.
    return {
      issuer,
      subject: String(account.data.id),
      name,
      addresses: addresses.flatMap(normalised).slice(0, mostAddresses),
      groups: [],
    };
  }
  const read = subject.safeParse(claims.sub);
  // The library compared the token with what the issuer says of itself; this is what the settings say.
  if (!read.success || String(claims.iss).replace(/\/$/, '') !== issuer) return null;
  return {
    issuer,
    subject: read.data,
    name,
    addresses: isVerified(id, claims) ? normalised(claims.email) : [],
    groups:
      id === 'google'
        ? []
        : z
            .array(z.string())
            .or(z.string().transform((one) => [one]))
            .catch([])
            .parse(claims[groupsClaim]),
  };
}

function isVerified(id: ProviderSettings['id'], claims: Claims): boolean {
  switch (id) {
    case 'azure-ad':
      // Entra lets people write any address, unless the domain is one that the directory has proved to own.
      return isTrue.safeParse(claims.xms_edov).success;
    case 'google': {
      // Of other addresses Google once saw a mail answered; who owns them today it does not know.
      const domain = String(claims.email).toLowerCase().split('@').at(-1);
      const isGoogles = domain === 'gmail.com' || (domain !== undefined && domain === claims.hd);
      return isGoogles && isTrue.safeParse(claims.email_verified).success;
    }
    default:
      return isTrue.safeParse(claims.email_verified).success;
  }
}

function normalised(email: unknown): string[] {
  const read = addressSchema.safeParse(email);
  return read.success ? [read.data] : [];
}
