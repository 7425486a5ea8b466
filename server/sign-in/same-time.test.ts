import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eq } from '#db/drizzle.ts';
import { attempts, people } from '#db/schema.ts';
import { addPerson } from '../people/people.fixture.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { forgetAttempts } from './attempts.ts';
import { markOfBrowser } from './known-browser.ts';
import { signIn } from './sign-in.ts';

// A2, A7: how long a refusal takes does not tell whether there is an account, and what is the matter with it.

let store: TestStore;
/** The mark of a browser in which Ada has signed in before. */
let known = '';
beforeAll(async () => {
  store = await openTestStore();
  known = markOfBrowser('ada');
  for (const id of ['ada', 'disabled', 'elsewhere']) await addPerson(id);
  await registry().store.commit((w) => [
    w.update(people).set({ disabledAt: new Date() }).where(eq(people.id, 'disabled')),
    w.update(people).set({ passwordHash: null }).where(eq(people.id, 'elsewhere')),
    // Invited and not here yet.
    w.insert(people).values({
      ...{ id: 'invited', name: 'invited', address: 'invited@example.org', role: 'person', createdAt: new Date() },
    }),
  ]);
});
afterAll(() => store.close());
beforeEach(() => forgetAttempts());

/** Beside Ada, who mistyped her password: nobody at all, and accounts that no password opens. */
const others = ['eve', 'disabled', 'elsewhere', 'invited'] as const;

/** In turn, so that whatever else the machine does hits all alike. The largest difference. */
async function run(samples: number): Promise<number> {
  const times = new Map<string, number[]>();
  for (let n = 0; n < samples; n += 1) {
    for (const who of ['ada', ...others]) {
      forgetAttempts();
      await registry().store.commit((w) => [w.delete(attempts)]); // beyond ten none is looked at
      const began = performance.now();
      const { is } = await signIn(
        { address: `${who}@example.org`, password: 'not the password' },
        { device: '', network: '192.0.2.7', before: null, known },
      );
      times.set(who, [...(times.get(who) ?? []), performance.now() - began]);
      expect(is).toBe('refused');
    }
  }
  return Math.max(...others.map((who) => differenceOf(times.get('ada') ?? [], times.get(who) ?? [])));
}

/** Mann–Whitney U as a number of standard deviations: beyond 2.58 the probability of no difference is below 0.01. */
function differenceOf(a: readonly number[], b: readonly number[]): number {
  const u = a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0);
  const [mean, variance] = [(a.length * b.length) / 2, (a.length * b.length * (a.length + b.length + 1)) / 12];
  return Math.abs(u - mean) / Math.sqrt(variance);
}

test('A2, A7: a wrong password, an unknown address and accounts that are closed take the same time, or three runs in a row do not', async () => {
  await run(1); // the first one makes the hash that nobody has
  const runs: number[] = [];
  while (runs.length < 3 && (runs.at(-1) ?? 9) > 2.58) runs.push(await run(24));
  expect(runs.at(-1)).toBeLessThanOrEqual(2.58);
}, 60_000);
