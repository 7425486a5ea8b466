import { resolve } from 'node:path';
import * as z from 'zod';
import { type GroupRole, readGroupRoles } from '#core/access/admission.ts';
import { isLoopback } from './http/is-loopback.ts';

/** Who else may say who somebody is. */
export const providerIds = ['oidc', 'github', 'google', 'azure-ad'] as const;
export type ProviderId = (typeof providerIds)[number];

/** A party that people can sign in with. */
export interface ProviderSettings {
  readonly id: ProviderId;
  /** As the pages call it. */
  readonly name: string;
  /** Without a slash at its end. */
  readonly issuer: string;
  readonly clientId: string;
  /** The secret itself, never to be shown, or the file that holds it: absolute. */
  readonly secret: { readonly text: string } | { readonly file: string };
}

/** Signing in without a password of ours: by whom, and who may join without an invitation. */
export interface SignInSettings {
  readonly providers: readonly ProviderSettings[];
  /** Whoever has a verified address in one of these may join, in lower case. */
  readonly domains: readonly string[];
  /** Whoever the provider says to be in one of these groups may join, with that role. */
  readonly groups: { readonly claim: string; readonly roles: readonly GroupRole[] };
}

const text = z.string().trim();
const secretMeaning = 'The client secret that the provider gave.';
const fileMeaning = 'A file with that secret, instead of the secret itself.';

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

/** Variables about signing in by other parties, as in settings.ts. */
export const signInVariables = {
  OIDC_ISSUER: {
    fallback: 'none',
    meaning: 'The issuer of an OpenID Connect provider to sign in with, such as https://login.example.org.',
    check: issuer('is not the address of an issuer. Use one with https, such as https://login.example.org.'),
  },
  OIDC_CLIENT_ID: { fallback: 'none', meaning: 'What that provider calls this installation.', check: text },
  OIDC_CLIENT_SECRET: { fallback: 'none', meaning: secretMeaning, check: text },
  OIDC_CLIENT_SECRET_FILE: { fallback: 'none', meaning: fileMeaning, check: z.string() },
  OIDC_NAME: {
    fallback: 'the host name of the issuer',
    meaning: 'What people call that provider: “Sign in with …”.',
    check: text.max(40, 'is too long for a button. Use at most 40 characters.'),
  },
  GITHUB_ID: { fallback: 'none', meaning: 'The client id of an OAuth app of GitHub to sign in with.', check: text },
  GITHUB_SECRET: { fallback: 'none', meaning: secretMeaning, check: text },
  GITHUB_SECRET_FILE: { fallback: 'none', meaning: fileMeaning, check: z.string() },
  GITHUB_URL: {
    fallback: 'https://github.com',
    meaning: 'The address of a GitHub Enterprise Server, if it is not github.com.',
    check: issuer('is not the address of a GitHub server. Use one with https, such as https://github.example.org.'),
  },
  GOOGLE_CLIENT_ID: { fallback: 'none', meaning: 'The client id of Google to sign in with.', check: text },
  GOOGLE_CLIENT_SECRET: { fallback: 'none', meaning: secretMeaning, check: text },
  GOOGLE_CLIENT_SECRET_FILE: { fallback: 'none', meaning: fileMeaning, check: z.string() },
  AZURE_AD_TENANT_ID: {
    fallback: 'none',
    meaning: 'The directory (tenant) id of Microsoft Entra to sign in with.',
    check: z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.guid('is not the id of a directory. Use the tenant id that Entra shows, such as 8eaef023-2b34-….')),
  },
  AZURE_AD_CLIENT_ID: { fallback: 'none', meaning: 'The application (client) id in that directory.', check: text },
  AZURE_AD_CLIENT_SECRET: { fallback: 'none', meaning: secretMeaning, check: text },
  AZURE_AD_CLIENT_SECRET_FILE: { fallback: 'none', meaning: fileMeaning, check: z.string() },
  SIGN_IN_DOMAINS: {
    fallback: 'none',
    meaning: 'Whoever a provider says to have an address in one of these domains may join without an invitation.',
    check: z
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
  },
  SIGN_IN_GROUPS_CLAIM: {
    fallback: 'groups',
    meaning: 'The claim in which the OpenID Connect provider or Entra names the groups of a person.',
    check: text,
  },
  SIGN_IN_GROUP_ROLES: {
    fallback: 'none',
    meaning:
      'Whoever is in one of these groups may join without an invitation, with that role, such as administrator=platform-leads; person=engineering.',
    check: z
      .string()
      .transform(readGroupRoles)
      .refine((roles) => roles !== null, rolesHint),
  },
} as const;

/** Their checks, for the object of all variables. */
export const signInChecks = z
  .object({
    OIDC_ISSUER: signInVariables.OIDC_ISSUER.check,
    OIDC_CLIENT_ID: signInVariables.OIDC_CLIENT_ID.check,
    OIDC_CLIENT_SECRET: signInVariables.OIDC_CLIENT_SECRET.check,
    OIDC_CLIENT_SECRET_FILE: signInVariables.OIDC_CLIENT_SECRET_FILE.check,
    OIDC_NAME: signInVariables.OIDC_NAME.check,
    GITHUB_ID: signInVariables.GITHUB_ID.check,
    GITHUB_SECRET: signInVariables.GITHUB_SECRET.check,
    GITHUB_SECRET_FILE: signInVariables.GITHUB_SECRET_FILE.check,
    GITHUB_URL: signInVariables.GITHUB_URL.check,
    GOOGLE_CLIENT_ID: signInVariables.GOOGLE_CLIENT_ID.check,
    GOOGLE_CLIENT_SECRET: signInVariables.GOOGLE_CLIENT_SECRET.check,
    GOOGLE_CLIENT_SECRET_FILE: signInVariables.GOOGLE_CLIENT_SECRET_FILE.check,
    AZURE_AD_TENANT_ID: signInVariables.AZURE_AD_TENANT_ID.check,
    AZURE_AD_CLIENT_ID: signInVariables.AZURE_AD_CLIENT_ID.check,
    AZURE_AD_CLIENT_SECRET: signInVariables.AZURE_AD_CLIENT_SECRET.check,
    AZURE_AD_CLIENT_SECRET_FILE: signInVariables.AZURE_AD_CLIENT_SECRET_FILE.check,
    SIGN_IN_DOMAINS: signInVariables.SIGN_IN_DOMAINS.check,
    SIGN_IN_GROUPS_CLAIM: signInVariables.SIGN_IN_GROUPS_CLAIM.check,
    SIGN_IN_GROUP_ROLES: signInVariables.SIGN_IN_GROUP_ROLES.check,
  })
  .partial().shape;

/** What the checks made of them. */
type ReadSignIn = { readonly [K in Name]?: z.output<(typeof signInChecks)[K]> };

type Name = keyof typeof signInVariables;
/** What each provider cannot do without; the secret may be in a file. */
const needs: Readonly<
  Record<ProviderId, { readonly all: readonly Name[]; readonly secret: Name; readonly file: Name }>
> = {
  oidc: {
    all: ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
    secret: 'OIDC_CLIENT_SECRET',
    file: 'OIDC_CLIENT_SECRET_FILE',
  },
  github: { all: ['GITHUB_ID'], secret: 'GITHUB_SECRET', file: 'GITHUB_SECRET_FILE' },
  google: { all: ['GOOGLE_CLIENT_ID'], secret: 'GOOGLE_CLIENT_SECRET', file: 'GOOGLE_CLIENT_SECRET_FILE' },
  'azure-ad': {
    all: ['AZURE_AD_TENANT_ID', 'AZURE_AD_CLIENT_ID'],
    secret: 'AZURE_AD_CLIENT_SECRET',
    file: 'AZURE_AD_CLIENT_SECRET_FILE',
  },
};

/** What is wrong with the variables together, each with what to do. */
export function signInFaults(
  set: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: string; readonly sentence: string }[] {
  const faults = providerIds.flatMap((id) => {
    const { all, secret, file } = needs[id];
    const given = [...all, secret, file].find((name) => set[name] !== undefined);
    if (given === undefined) return [];
    const missing = (name: string, what: string) => ({
      name,
      sentence: `${name} is not set, but ${given} is. ${what}`,
    });
    return [
      ...all.filter((name) => set[name] === undefined).map((name) => missing(name, `Set both, or none of them.`)),
      ...(set[secret] === undefined && set[file] === undefined
        ? [missing(secret, `Set it, or ${file} to a file that holds it.`)]
        : []),
      ...(set[secret] !== undefined && set[file] !== undefined
        ? [{ name: file, sentence: `${secret} and ${file} are both set. Remove one of them.` }]
        : []),
      ...(set.BASE_URL === undefined
        ? [missing('BASE_URL', 'Set it to the address that people type: the provider sends them back there.')]
        : []),
    ];
  });
  // One sentence about a variable is enough.
  return faults.filter(({ name }, at) => faults.findIndex((other) => other.name === name) === at);
}

/** The settings of variables without faults. */
export function signInSettings(read: ReadSignIn): SignInSettings {
  const provider = (id: ProviderId, name: string, issuer: string | null | undefined, clientId: string | undefined) => {
    const [text, file] = [read[needs[id].secret], read[needs[id].file]];
    if (!issuer || clientId === undefined) return [];
    const secret = typeof text === 'string' ? { text } : { file: resolve(String(file)) };
    return [{ id, name, issuer, clientId, secret }];
  };
  const oidc = read.OIDC_ISSUER ?? null;
  const tenant = read.AZURE_AD_TENANT_ID;
  return {
    providers: [
      ...provider('oidc', read.OIDC_NAME ?? (oidc ? new URL(oidc).hostname : ''), oidc, read.OIDC_CLIENT_ID),
      ...provider('github', 'GitHub', read.GITHUB_URL ?? 'https://github.com', read.GITHUB_ID),
      ...provider('google', 'Google', 'https://accounts.google.com', read.GOOGLE_CLIENT_ID),
      ...provider(
        'azure-ad',
        'Microsoft',
        tenant && `https://login.microsoftonline.com/${tenant}/v2.0`,
        read.AZURE_AD_CLIENT_ID,
      ),
    ],
    domains: read.SIGN_IN_DOMAINS ?? [],
    groups: { claim: read.SIGN_IN_GROUPS_CLAIM ?? 'groups', roles: read.SIGN_IN_GROUP_ROLES ?? [] },
  };
}
