import { describe, expect, it } from 'vitest';
import { isOwnOrigin, servesHost, siteOf } from './site.ts';

const here = siteOf({ host: '127.0.0.1', baseUrl: null });
const open = siteOf({ host: '0.0.0.0', baseUrl: null });
const named = siteOf({ host: '127.0.0.1', baseUrl: new URL('https://maturity.example.org') });

describe('servesHost', () => {
  it.each([
    ['127.0.0.1:3000', true, true, true],
    ['localhost:8080', true, true, true],
    ['[::1]:3000', true, true, true],
    ['maturity.example.org', false, true, true],
    ['maturity.example.org:443', false, true, true],
    ['MATURITY.example.org', false, true, true],
    ['maturity.example.org:8443', false, true, false],
    ['evil.example', false, true, false],
    ['127.0.0.1.evil.example', false, true, false],
    ['', false, false, false],
    ['a/b', false, false, false],
    ['user@evil.example', false, false, false],
    ['maturity.example.org?x', false, true, true],
  ])('%s: local %s, open %s, named %s', (host, local, anywhere, byName) => {
    expect(servesHost(here, host)).toBe(local);
    if (!host.includes('?')) expect([servesHost(open, host), servesHost(named, host)]).toEqual([anywhere, byName]);
  });
});

describe('isOwnOrigin', () => {
  it.each([
    ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['https://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['http://localhost:3000', '127.0.0.1:3000', false],
    ['http://127.0.0.1:3001', '127.0.0.1:3000', false],
    ['null', '127.0.0.1:3000', false],
    ['http://127.0.0.1:3000/path', '127.0.0.1:3000', false],
    ['nonsense', '127.0.0.1:3000', false],
  ])('%s at %s: %s', (origin, host, own) => {
    expect(isOwnOrigin(here, origin, host)).toBe(own);
  });

  it('goes by the address of the settings, whatever host a proxy passes on', () => {
    expect(isOwnOrigin(named, 'https://maturity.example.org', '127.0.0.1:3000')).toBe(true);
    expect(isOwnOrigin(named, 'http://maturity.example.org', 'maturity.example.org')).toBe(false);
    expect(isOwnOrigin(named, 'https://evil.example', 'evil.example')).toBe(false);
    expect(isOwnOrigin(named, 'http://127.0.0.1:3000', '127.0.0.1:3000')).toBe(true);
  });
});
