import { afterAll, beforeAll, expect, test } from 'vitest';
import { derivedToken } from './derived-token.ts';
import { openTestStore, type TestStore } from './testing.fixture.ts';
import { isToken } from './token.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('the same each time, another for each kind, row and installation', async () => {
  const token = derivedToken('round', 'one');
  expect(isToken(token)).toBe(true);
  expect(derivedToken('round', 'one')).toBe(token);
  expect(derivedToken('share', 'one')).not.toBe(token);
  expect(derivedToken('round', 'two')).not.toBe(token);
  await store.close();
  store = await openTestStore();
  expect(derivedToken('round', 'one')).not.toBe(token);
});
