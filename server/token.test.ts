import { expect, test } from 'vitest';
import { derivedToken } from './derived-token.ts';
import { openTestStore } from './testing.fixture.ts';
import { isToken, newToken, tokenHash } from './token.ts';

// A6, Hamming test: a million at night.
const many = process.env.PHASELINE_LONG === '1' ? 1_000_000 : 10_000;

/** How often each of the 256 bits is set, and the fewest bits in which two that follow each other differ. */
function bitsOf(make: (at: number) => string) {
  const set = new Array<number>(256).fill(0);
  const seen = new Set<string>();
  let nearest = 256;
  let before: Buffer | null = null;
  for (let at = 0; at < many; at += 1) {
    const token = make(at);
    seen.add(token);
    const bytes = Buffer.from(token, 'base64url');
    let differ = 0;
    for (let bit = 0; bit < 256; bit += 1) {
      const mask = 1 << (bit & 7);
      const byte = bytes[bit >> 3] ?? 0;
      if (byte & mask) set[bit] = (set[bit] ?? 0) + 1;
      if (((byte ^ (before?.[bit >> 3] ?? 0)) & mask) !== 0) differ += 1;
    }
    if (before) nearest = Math.min(nearest, differ);
    before = bytes;
  }
  return { set, seen: seen.size, nearest };
}

// Six deviations of a fair coin: none of 256 in a hundred thousand runs.
const off = 6 * Math.sqrt(many / 4);

test('A6: no two tokens are alike or near each other, and none of their bits can be told', () => {
  const { set, seen, nearest } = bitsOf(newToken);
  expect(seen).toBe(many);
  expect(nearest).toBeGreaterThan(64);
  for (const count of set) expect(Math.abs(count - many / 2)).toBeLessThan(off);
});

test('A6: tokens that are made from ids that count up are as far from each other', async () => {
  const store = await openTestStore();
  const { set, seen, nearest } = bitsOf((at) => derivedToken('round', `${at}`));
  expect(seen).toBe(many);
  expect(nearest).toBeGreaterThan(64);
  for (const count of set) expect(Math.abs(count - many / 2)).toBeLessThan(off);
  await store.close();
});

test('only what could be a token is looked up, by its hash', () => {
  const token = newToken();
  expect(isToken(token)).toBe(true);
  for (const bad of [
    '',
    token.slice(1),
    `${token}A`,
    `${token.slice(1)}.`,
    `${token}\n`,
    ` ${token}`,
    'é'.repeat(43),
  ]) {
    expect(isToken(bad)).toBe(false);
  }
  expect(tokenHash(token)).not.toContain(token);
});
