import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Caller, type Case, callers, type EndsAs, signedIn, table } from './action-access.fixture.ts';
import { asking } from './action-request.fixture.ts';
import { callAction, everyAction } from './every-action.fixture.ts';
import { openWorkspace, type TestWorkspace } from './workspace.fixture.ts';

// Every server action × everybody × what is theirs, another’s and not there at all (abuse plan, A2), on a real
// database. Only Next's request is made up: who asks.
vi.mock('next/headers', async () => (await import('./action-request.fixture.ts')).requestHeaders);
vi.mock('next-intl/server', async () => (await import('./action-request.fixture.ts')).sentences);
vi.mock('next/cache', () => ({ revalidatePath: () => undefined, refresh: () => undefined }));

const actions = await everyAction();
let workspace: TestWorkspace;

beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

test('every action is in the table, and nothing else', () => {
  expect(Object.keys(table).sort()).toEqual([...actions.keys()].sort());
});

test.each(Object.keys(table))('%s', async (name) => {
  const run = actions.get(name) ?? (() => Promise.reject(new Error('there is no such action')));
  const wrong: string[] = [];
  for (const one of table[name]?.(workspace.things) ?? []) {
    for (const who of callers) {
      asking.cookie = workspace.cookieOf(who);
      const { is, what } = await callAction(run, one[0]);
      const wanted = endingFor(who, one);
      const changed = workspace.hasChanged();
      const said = `${JSON.stringify(one[0])} for ${who}: ${is} ${what}`;
      if (is !== (wanted === 'idle' ? 'done' : wanted)) wrong.push(`${said}, not ${wanted}`);
      // Whoever is refused leaves no trace, and nobody writes about a thing that is not there. Tries are counted.
      if (changed && wanted !== 'done' && name !== 'sign-in-actions signIn')
        wrong.push(`${said}, and something was stored`);
      if (changed) await workspace.putBack();
    }
  }
  expect(wrong).toEqual([]);
});

function endingFor(who: Caller, [, may, ending = 'done']: Case): EndsAs {
  if (may === 'everybody' || may.includes(who)) return ending;
  return signedIn.includes(who) ? '404' : 'sign in';
}
