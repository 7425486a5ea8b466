import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { ProviderSettings } from '../../sign-in-settings.ts';
import { type Claims, claimsOfGithub, claimsOfOidc } from './claims.ts';
import { clientSecret } from './client-secret.ts';

/**
 * A party as next-auth wants it, with every check on that it can make. Its ready-made providers are not used: that of
 * GitHub takes addresses that nobody verified, that of Entra fetches a photograph, and none asks for a nonce.
 */
export function nextAuthProvider(settings: ProviderSettings, needed: readonly string[]): OAuthConfig<Claims> {
  const { id, name, issuer, clientId } = settings;
  const common = { id, name, type: 'oauth', clientId, clientSecret: clientSecret(settings) } as const;
  if (id === 'github') {
    const api = issuer === 'https://github.com' ? 'https://api.github.com' : `${issuer}/api/v3`;
    return {
      ...common,
      issuer: `${issuer}/login/oauth`,
      authorization: { url: `${issuer}/login/oauth/authorize`, params: { scope: 'read:user user:email' } },
      token: `${issuer}/login/oauth/access_token`,
      userinfo: { url: `${api}/user`, request: (asked) => claimsOfGithub(api, asked) },
      profile: (claims) => ({ id: String(claims.id) }),
      checks: ['state', 'pkce'],
    };
  }
  return {
    ...common,
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    userinfo: { request: (asked) => claimsOfOidc(needed, asked) },
    profile: (claims) => ({ id: String(claims.sub) }),
    checks: ['state', 'nonce', 'pkce'],
  };
}
