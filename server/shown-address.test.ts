import { expect, it } from 'vitest';
import { shownAddress } from './shown-address.ts';

it.each([
  ['127.0.0.1', null, 'http://127.0.0.1:3000'],
  ['localhost', null, 'http://127.0.0.1:3000'],
  ['0.0.0.0', null, 'http://127.0.0.1:3000'],
  ['::', null, 'http://127.0.0.1:3000'],
  ['::1', null, 'http://[::1]:3000'],
  ['192.0.2.7', null, 'http://192.0.2.7:3000'],
  ['127.0.0.1', 'https://maturity.example.org', 'https://maturity.example.org'],
])('for HOST %s and BASE_URL %s it is %s', (host, baseUrl, shown) => {
  expect(shownAddress({ host, port: 3000, baseUrl: baseUrl === null ? null : new URL(baseUrl) })).toBe(shown);
});
