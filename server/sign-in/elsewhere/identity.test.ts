import { expect, test } from 'vitest';
import { identityOf } from './identity.ts';

const google = { id: 'google', issuer: 'https://accounts.google.com' } as const;
const entra = { id: 'azure-ad', issuer: 'https://login.microsoftonline.com/t/v2.0' } as const;
const bob = { sub: '1', email: 'bob@example.org' };
const addresses = (provider: typeof google | typeof entra, claims: Record<string, unknown>) =>
  identityOf(provider, { iss: provider.issuer, ...bob, ...claims }, 'groups')?.addresses;

test('Google vouches for its own addresses only: of others it does not know who owns them today', () => {
  expect(addresses(google, { email_verified: true })).toEqual([]);
  expect(addresses(google, { email_verified: true, hd: 'example.com' })).toEqual([]);
  expect(addresses(google, { email_verified: true, hd: 'example.org' })).toEqual(['bob@example.org']);
  expect(addresses(google, { email_verified: false, hd: 'example.org' })).toEqual([]);
  expect(addresses(google, { email: 'Bob@gmail.com', email_verified: true })).toEqual(['bob@gmail.com']);
});

test('Entra vouches for domains that the directory owns; everything else there anybody may have written', () => {
  expect(addresses(entra, {})).toEqual([]);
  expect(addresses(entra, { email_verified: true, xms_edov: false })).toEqual([]);
  for (const xms_edov of [true, 1, '1', 'true']) expect(addresses(entra, { xms_edov })).toEqual(['bob@example.org']);
});

test('groups are a list or one text; of Google there are none', () => {
  const groups = (provider: typeof google | typeof entra, told: unknown) =>
    identityOf(provider, { iss: provider.issuer, ...bob, groups: told }, 'groups')?.groups;
  expect(groups(entra, ['a', 'b'])).toEqual(['a', 'b']);
  expect(groups(entra, 'a')).toEqual(['a']);
  for (const told of [undefined, null, 7, [7], { a: 1 }]) expect(groups(entra, told)).toEqual([]);
  expect(groups(google, ['a'])).toEqual([]);
});

test('another issuer, no subject and one that is too long are nobody', () => {
  expect(identityOf(google, { ...bob, iss: 'https://elsewhere.example' }, 'groups')).toBeNull();
  for (const sub of [undefined, '', 'x'.repeat(256)]) {
    expect(identityOf(google, { iss: google.issuer, sub } as never, 'groups')).toBeNull();
  }
  expect(identityOf(google, { iss: `${google.issuer}/`, sub: '1', name: '  ' }, 'groups')).toEqual({
    issuer: google.issuer,
    subject: '1',
    name: null,
    addresses: [],
    groups: [],
  });
});
