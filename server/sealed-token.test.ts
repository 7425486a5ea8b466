import { expect, test } from 'vitest';
import { sealToken, unsealToken } from './sealed-token.ts';
import { isToken, newToken, tokenHash } from './token.ts';

test('only the same secret and assessment open the seal', () => {
  const [token, shelf] = [newToken(), newToken()];
  const sealed = sealToken(token, shelf, 'a');
  expect(unsealToken(sealed, shelf, 'a')).toBe(token);
  expect(unsealToken(sealed, newToken(), 'a')).toBeNull();
  expect(unsealToken(sealed, shelf, 'b')).toBeNull();
  expect(unsealToken(`${sealed.slice(0, -2)}AA`, shelf, 'a')).toBeNull();
  expect(unsealToken('', shelf, 'a')).toBeNull();
  expect(sealToken(token, shelf, 'a')).not.toBe(sealed);
});

test('a token is 32 bytes that look like one, and its hash shows nothing of it', () => {
  const token = newToken();
  expect(Buffer.from(token, 'base64url').length).toBe(32);
  expect(isToken(token)).toBe(true);
  expect(tokenHash('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  for (const no of ['', token.slice(1), `${token}a`, `${token.slice(1)}=`, `${token.slice(1)}\n`])
    expect(isToken(no)).toBe(false);
});
