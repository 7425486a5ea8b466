import { resolve } from 'node:path';
import type * as z from 'zod';
import type { GroupRole } from '#core/access/admission.ts';
import type { SettingFault } from './settings/setting-fault.ts';
import type { signInVariables } from './settings/sign-in-variables.ts';

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

/** What the checks made of the variables. */
type ReadSignIn = z.output<z.ZodObject<typeof signInVariables>>;

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
export function signInFaults(set: Readonly<Record<string, string | undefined>>): readonly SettingFault[] {
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
      ...provider('github', 'GitHub', read.GITHUB_URL, read.GITHUB_ID),
      ...provider('google', 'Google', 'https://accounts.google.com', read.GOOGLE_CLIENT_ID),
      ...provider(
        'azure-ad',
        'Microsoft',
        tenant && `https://login.microsoftonline.com/${tenant}/v2.0`,
        read.AZURE_AD_CLIENT_ID,
      ),
    ],
    domains: read.SIGN_IN_DOMAINS ?? [],
    groups: { claim: read.SIGN_IN_GROUPS_CLAIM, roles: read.SIGN_IN_GROUP_ROLES ?? [] },
  };
}
