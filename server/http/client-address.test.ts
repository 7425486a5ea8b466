import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddress, proxiesOf } from './client-address.ts';

const nobody = new BlockList();
const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
const proxies = (text: string) => proxiesOf(text) ?? nobody;

test('without trusted proxies the connection tells, whatever the header says', () => {
  for (const forged of ['198.51.100.9', '203.0.113.1, 198.51.100.9', '::1', 'x']) {
    expect(clientAddress(from('192.0.2.7', forged), nobody)).toBe('192.0.2.7');
  }
});

test('a trusted proxy names the address before it, and nobody further left counts', () => {
  const one = proxies('10.0.0.0/8');
  expect(clientAddress(from('10.1.2.3', '198.51.100.9'), one)).toBe('198.51.100.9');
  expect(clientAddress(from('10.1.2.3', '203.0.113.1, 198.51.100.9'), one)).toBe('198.51.100.9');
  expect(clientAddress(from('10.1.2.3', '203.0.113.1, 198.51.100.9, 10.9.9.9'), one)).toBe('198.51.100.9');
  expect(clientAddress(from('192.0.2.7', '203.0.113.1'), one)).toBe('192.0.2.7');
  expect(clientAddress(from('10.1.2.3'), one)).toBe('10.1.2.3');
  expect(clientAddress(from('10.1.2.3', 'unknown'), one)).toBe('10.1.2.3');
});

test('ports, brackets and IPv4 in IPv6 are spellings of the same address', () => {
  const one = proxies('127.0.0.1, ::1');
  expect(clientAddress(from('::ffff:127.0.0.1', '198.51.100.9:5123'), one)).toBe('198.51.100.9');
  expect(clientAddress(from('::1', '[2001:db8:1:2:3::4]:5123'), one)).toBe('2001:db8:1:2::/64');
});

test('of IPv6 the first half counts', () => {
  expect(clientAddress(from('2001:db8:1:2:3:4:5:6'), nobody)).toBe('2001:db8:1:2::/64');
  expect(clientAddress(from('2001:db8::6'), nobody)).toBe('2001:db8:0:0::/64');
  expect(clientAddress(from('fe80::1%eth0'), nobody)).toBe('fe80:0:0:0::/64');
});

test('what is no address and no network is no list of proxies', () => {
  expect(proxiesOf('10.0.0.0/8, fd00::/8, 192.0.2.1')).not.toBeNull();
  for (const text of ['*', 'proxy', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', ',']) {
    expect(proxiesOf(text), text).toBeNull();
  }
});
