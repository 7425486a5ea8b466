import type { Profile } from 'next-auth';
import type { UserinfoEndpointHandler } from 'next-auth/providers/oauth';

type Asked = Parameters<NonNullable<UserinfoEndpointHandler['request']>>[0];
/** What next-auth hands over, though its types say less. */
type TokenSet = Exclude<Parameters<Asked['client']['userinfo']>[0], string>;

/** What a provider says about somebody, before anything of it is believed. */
export type Claims = Profile & Record<string, unknown>;

/**
 * Claims of the ID token, whose signature, issuer, audience, times and nonce have been checked. Some providers keep the
 * address or the groups out of it, and tell them to whoever shows the access token.
 */
export async function claimsOfOidc(needed: readonly string[], { client, tokens }: Asked): Promise<Claims> {
  const set = tokens as TokenSet;
  const token: Claims = set.claims();
  const isComplete = needed.every((claim) => token[claim] !== undefined);
  if (isComplete || client.issuer.metadata.userinfo_endpoint === undefined) return token;
  // Refused when it is about another subject than the token.
  const { email, email_verified, ...told }: Claims = await client.userinfo(set);
  // Whoever names the address says whether it is verified: never one of them the one and one the other.
  return { ...told, ...(token.email === undefined && { email, email_verified }), ...token };
}

/** GitHub has no ID token: the account and its addresses, verified or not, come from its API. */
export async function claimsOfGithub(api: string, { client, tokens }: Asked): Promise<Claims> {
  const set = tokens as TokenSet;
  const account: Claims = await client.userinfo(set);
  const emails = await client.requestResource(`${api}/user/emails`, set, {
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'phaseline' },
  });
  const list: unknown = JSON.parse(emails.body?.toString('utf8') ?? '');
  return { ...account, emails: list };
}
