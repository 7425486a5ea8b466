import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tableShapes } from '#db/table-shapes.ts';
import { callers, table } from './action-access.fixture.ts';
import { asking } from './action-request.fixture.ts';
import { callAction, everyAction } from './every-action.fixture.ts';
import { openWorkspace, type TestWorkspace } from './workspace.fixture.ts';

// A4: every action again, with fields that it does not ask for: the name of every column there is, as the database and
// as the code write it. What comes of it is what comes of the form without them.
vi.mock('next/headers', async () => (await import('./action-request.fixture.ts')).requestHeaders);
vi.mock('next-intl/server', async () => (await import('./action-request.fixture.ts')).sentences);
vi.mock('next/cache', () => ({ revalidatePath: () => undefined, refresh: () => undefined }));

const actions = await everyAction();
let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

const time = '2001-02-03T04:05:06.000Z';
const values = { text: 'smuggled', number: '424242', time, json: '{"smuggled":true}' } as const;
const stored = new Set<unknown>(['smuggled', 424_242, Date.parse(time), '{"smuggled":true}']);

/** What of a row is one of a few words, with a word that opens more. */
const words: Readonly<Record<string, string>> = {
  role: 'administrator',
  state: 'published',
  mode: 'named',
  kind: 'unit',
};

const smuggled: Readonly<Record<string, string>> = Object.fromEntries(
  tableShapes().flatMap(({ columns }) =>
    columns.flatMap(({ name, kind }) => {
      const value = words[name] ?? values[kind];
      const inCode = name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      return [name, inCode].map((field): [string, string] => [field, value]);
    }),
  ),
);

/** What a call left in the database, without what differs between any two calls. */
function left(): { readonly found: readonly string[]; readonly words: readonly string[] } {
  const found: string[] = [];
  const said: string[] = [];
  for (const { name, columns } of tableShapes()) {
    for (const row of workspace.rowsOf(name)) {
      for (const column of columns) {
        const value = row[column.name];
        if (stored.has(value)) found.push(`${name}.${column.name} is ${String(value)}`);
        if (Object.hasOwn(words, column.name)) said.push(`${name}.${column.name} is ${String(value)}`);
      }
    }
  }
  return { found, words: said.sort() };
}

test.each([...actions.keys()])('%s', async (name) => {
  const run = actions.get(name) ?? (() => Promise.reject(new Error('there is no such action')));
  for (const [fields, may] of table[name]?.(workspace.things) ?? []) {
    const who = may === 'everybody' ? 'member' : (callers.find((one) => may.includes(one)) ?? 'nobody');
    asking.cookie = workspace.cookieOf(who);
    const plain = await callAction(run, fields);
    const wanted = left().words;
    if (workspace.hasChanged()) await workspace.putBack();
    asking.cookie = workspace.cookieOf(who);
    const { is } = await callAction(run, { ...smuggled, ...fields });
    const about = JSON.stringify(fields);
    expect(is, about).toBe(plain.is);
    expect(left(), about).toEqual({ found: [], words: wanted });
    if (workspace.hasChanged()) await workspace.putBack();
  }
});
