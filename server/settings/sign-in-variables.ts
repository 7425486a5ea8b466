import * as z from 'zod';
import { readGroupRoles } from '#core/access/admission.ts';
import { isLoopback } from '../http/is-loopback.ts';
import { optional, variable } from './variable.ts';

const text = z.string().trim();

/** A client secret may stand in a variable or in a file that another one names. */
const secret = () => optional('The client secret that the provider gave.', text);
const secretFile = () => optional('A file with that secret, instead of the secret itself.', z.string());

function issuerOf(typed: string): string | null {
  const url = URL.parse(typed.trim());
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  return url && isSafe && !url.username && !url.search && !url.hash ? url.href.replace(/\/$/, '') : null;
}
const issuer = (hint: string) =>
  z
    .string()
    .transform(issuerOf)
    .refine((url) => url !== null, hint);

const domainsHint = 'has something that is no domain. Use domains such as example.org, separated by commas.';
const rolesHint =
  'cannot be read. Use a role (administrator, manager or person), = and the group, more of them after a semicolon, such as administrator=platform-leads; person=engineering.';

/** Signing in by other parties; what they make together: sign-in-settings.ts. */
export const signInVariables = {
  OIDC_ISSUER: optional(
    'The issuer of an OpenID Connect provider to sign in with, such as `https://login.example.org`.',
    issuer('is not the address of an issuer. Use one with https, such as https://login.example.org.'),
  ),
  OIDC_CLIENT_ID: optional('What that provider calls this installation.', text),
  OIDC_CLIENT_SECRET: secret(),
  OIDC_CLIENT_SECRET_FILE: secretFile(),
  OIDC_NAME: optional(
    'What people call that provider: “Sign in with …”.',
    text.max(40, 'is too long for a button. Use at most 40 characters.'),
    'the host name of the issuer',
  ),
  GITHUB_ID: optional('The client id of an OAuth app of GitHub to sign in with.', text),
  GITHUB_SECRET: secret(),
  GITHUB_SECRET_FILE: secretFile(),
  GITHUB_URL: variable(
    'https://github.com',
    'The address of a GitHub Enterprise Server, if it is not github.com.',
    issuer('is not the address of a GitHub server. Use one with https, such as https://github.example.org.'),
  ),
  GOOGLE_CLIENT_ID: optional('The client id of Google to sign in with.', text),
  GOOGLE_CLIENT_SECRET: secret(),
  GOOGLE_CLIENT_SECRET_FILE: secretFile(),
  AZURE_AD_TENANT_ID: optional(
    'The directory (tenant) id of Microsoft Entra to sign in with.',
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.guid('is not the id of a directory. Use the tenant id that Entra shows, such as 8eaef023-2b34-….')),
  ),
  AZURE_AD_CLIENT_ID: optional('The application (client) id in that directory.', text),
  AZURE_AD_CLIENT_SECRET: secret(),
  AZURE_AD_CLIENT_SECRET_FILE: secretFile(),
  SIGN_IN_DOMAINS: optional(
    'Whoever has a verified address in one of these domains, separated by commas, at such a provider may join without an invitation.',
    z
      .string()
      .transform((typed) =>
        typed
          .toLowerCase()
          .split(',')
          .map((domain) => domain.trim()),
      )
      .refine(
        (all) => all.every((domain) => /^(?=.{1,253}$)([\p{L}\d-]+\.)+[\p{L}\d-]{2,}$/u.test(domain)),
        domainsHint,
      ),
  ),
  SIGN_IN_GROUPS_CLAIM: variable(
    'groups',
    'The claim in which the OpenID Connect provider or Entra names the groups of a person.',
    text,
  ),
  SIGN_IN_GROUP_ROLES: optional(
    'Whoever is in one of these groups there may join without an invitation, with that role: `administrator=platform-leads; person=engineering`.',
    z
      .string()
      .transform(readGroupRoles)
      .refine((roles) => roles !== null, rolesHint),
  ),
};
