import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../people/people.fixture.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { forgetAttempts } from './attempts.ts';
import { signIn } from './sign-in.ts';

// A7: how long a refusal takes does not tell whether there is an account.

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await addPerson('ada');
});
afterAll(() => store.close());
beforeEach(() => forgetAttempts());

const samples = 40;

/** In turn, so that whatever else the machine does hits both alike. */
async function run(): Promise<number> {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    for (const [times, address] of [
      [known, 'ada@example.org'],
      [unknown, 'eve@example.org'],
    ] as const) {
      forgetAttempts();
      const began = performance.now();
      await signIn(
        { address, password: 'not the password' },
        { device: '', network: '192.0.2.7', before: null, known: null },
      );
      times.push(performance.now() - began);
    }
  }
  return differenceOf(known, unknown);
}

/** Mann–Whitney U as a number of standard deviations: beyond 2.58 the probability of no difference is below 0.01. */
function differenceOf(a: readonly number[], b: readonly number[]): number {
  const u = a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0);
  const [mean, variance] = [(a.length * b.length) / 2, (a.length * b.length * (a.length + b.length + 1)) / 12];
  return Math.abs(u - mean) / Math.sqrt(variance);
}

test('A7: a wrong password and an unknown address take the same time, or three runs in a row do not', async () => {
  await run(); // the first one makes the hash that nobody has
  const runs: number[] = [];
  while (runs.length < 3 && (runs.at(-1) ?? 9) > 2.58) runs.push(await run());
  expect(runs.at(-1)).toBeLessThanOrEqual(2.58);
}, 60_000);
