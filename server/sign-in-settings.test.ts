import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { clientSecret, clientSecretFaults } from './sign-in/elsewhere/client-secret.ts';

const base = { BASE_URL: 'https://maturity.example.org' };
const oidc = { OIDC_ISSUER: 'https://login.example.org/', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'hush' };
const tenant = '8EAEF023-2B34-4DA1-9BAA-8BC8C9D6A490';

function signIn(env: Record<string, string>) {
  const read = readSettings({ ...base, ...env });
  if (read.is === 'faulty') throw new Error(read.faults.map(({ sentence }) => sentence).join('\n'));
  return read.settings.signIn;
}
function faults(env: Record<string, string>) {
  const read = readSettings(env);
  return read.is === 'faulty' ? read.faults.map(({ sentence }) => sentence) : [];
}

test('three variables are a provider, called by its host unless it has a name', () => {
  const provider = { id: 'oidc', issuer: 'https://login.example.org', clientId: 'x', secret: { text: 'hush' } };
  expect(signIn(oidc).providers).toEqual([{ ...provider, name: 'login.example.org' }]);
  expect(signIn({ ...oidc, OIDC_NAME: 'Example login' }).providers).toEqual([{ ...provider, name: 'Example login' }]);
  expect(signIn({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:8080/realms/x' }).providers[0]?.issuer).toBe(
    'http://127.0.0.1:8080/realms/x',
  );
});

test('GitHub, Google and Entra by their usual variables', () => {
  const { providers } = signIn({
    GITHUB_ID: 'a',
    GITHUB_SECRET_FILE: '/run/secrets/github',
    GOOGLE_CLIENT_ID: 'b',
    GOOGLE_CLIENT_SECRET: 'hush',
    AZURE_AD_TENANT_ID: tenant,
    AZURE_AD_CLIENT_ID: 'c',
    AZURE_AD_CLIENT_SECRET: 'hush',
  });
  expect(providers.map(({ id, issuer, clientId }) => [id, issuer, clientId])).toEqual([
    ['github', 'https://github.com', 'a'],
    ['google', 'https://accounts.google.com', 'b'],
    ['azure-ad', 'https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0', 'c'],
  ]);
  expect(providers[0]?.secret).toEqual({ file: '/run/secrets/github' });
});

test('who may join without an invitation', () => {
  expect(signIn({ SIGN_IN_DOMAINS: 'Example.org, dev.example.com', SIGN_IN_GROUP_ROLES: 'manager=leads' })).toEqual({
    providers: [],
    domains: ['example.org', 'dev.example.com'],
    groups: { claim: 'groups', roles: [{ role: 'manager', group: 'leads' }] },
  });
});

test('what is missing or too much is said for each variable, with what to do', () => {
  expect(faults({ OIDC_CLIENT_ID: 'x' })).toEqual([
    'OIDC_ISSUER is not set, but OIDC_CLIENT_ID is. Set both, or none of them.',
    'OIDC_CLIENT_SECRET is not set, but OIDC_CLIENT_ID is. Set it, or OIDC_CLIENT_SECRET_FILE to a file that holds it.',
    'BASE_URL is not set, but OIDC_CLIENT_ID is. Set it to the address that people type: the provider sends them back there.',
  ]);
  expect(faults({ ...base, GITHUB_ID: 'x', GITHUB_SECRET: 'y', GITHUB_SECRET_FILE: 'z' })).toEqual([
    'GITHUB_SECRET and GITHUB_SECRET_FILE are both set. Remove one of them.',
  ]);
  // A BASE_URL that is missing is told once.
  expect(faults({ ...oidc, GITHUB_ID: 'x', GITHUB_SECRET: 'y' }).length).toBe(1);
});

test('what cannot be used is said without repeating a secret', () => {
  const wrong = {
    ...oidc,
    ...base,
    OIDC_ISSUER: 'http://login.example.org',
    AZURE_AD_TENANT_ID: 'common',
    AZURE_AD_CLIENT_ID: 'x',
    AZURE_AD_CLIENT_SECRET: 'hush',
    SIGN_IN_DOMAINS: 'example.org, @example.com',
    SIGN_IN_GROUP_ROLES: 'boss=leads',
  };
  expect(faults(wrong)).toEqual([
    'OIDC_ISSUER is not the address of an issuer. Use one with https, such as https://login.example.org.',
    'AZURE_AD_TENANT_ID is not the id of a directory. Use the tenant id that Entra shows, such as 8eaef023-2b34-….',
    'SIGN_IN_DOMAINS has something that is no domain. Use domains such as example.org, separated by commas.',
    'SIGN_IN_GROUP_ROLES cannot be read. Use a role (administrator, manager or person), = and the group, more of them after a semicolon, such as administrator=platform-leads; person=engineering.',
  ]);
  for (const issuer of ['login.example.org', 'https://me@login.example.org', 'https://login.example.org/?x=1']) {
    expect(faults({ ...base, ...oidc, OIDC_ISSUER: issuer }).length, issuer).toBe(1);
  }
});

test('a file with a secret is looked at at the start; its first line counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phaseline-test-'));
  const file = (name: string) => ({ name: 'GitHub', secret: { file: join(folder, name) } });
  writeFileSync(join(folder, 'good'), 'hush\n');
  writeFileSync(join(folder, 'empty'), '\n');
  const providers = [file('good'), file('empty'), file('none')].map((one) => ({
    ...one,
    id: 'github' as const,
    issuer: 'https://github.com',
    clientId: 'x',
  }));
  expect(clientSecretFaults(providers)).toEqual([
    `The file ${folder}/empty, with the secret for GitHub, is empty.`,
    `The file ${folder}/none, with the secret for GitHub, cannot be read (ENOENT). Check its path and rights.`,
  ]);
  expect(clientSecret(file('good'))).toBe('hush');
  rmSync(folder, { recursive: true });
});
