import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalJson, type Row } from '#db/move/row.ts';
import type { ColumnShape } from '#db/table-shapes.ts';
import { derivedToken } from '../derived-token.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { tokenHash } from '../token.ts';
import { toDatabase, toFile } from './file-row.ts';
import { fileTables } from './file-tables.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const values: Readonly<Record<ColumnShape['kind'], fc.Arbitrary<string | number>>> = {
  text: fc.string({ unit: 'grapheme' }),
  number: fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  ),
  time: fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
  json: fc.json().map(canonicalJson),
};

test.each(fileTables().map((table) => [table.shape.name, table] as const))(
  'every row of %s is in the file what it was, and comes back so',
  (_, table) => {
    const inFile = new Set(table.columns.map(({ name }) => name));
    const row = fc.tuple(
      ...table.shape.columns.map(({ name, kind, mayBeEmpty }) =>
        inFile.has(name) ? fc.option(values[kind], { nil: null, freq: mayBeEmpty ? 3 : 1e9 }) : fc.constant(null),
      ),
    );
    fc.assert(
      fc.property(row, (given) => {
        const text = JSON.stringify(toFile(table, given));
        expect(toDatabase(table, JSON.parse(text))).toEqual(given.map(asKept));
        expect(JSON.stringify(toFile(table, toDatabase(table, JSON.parse(text))))).toBe(text);
      }),
      { numRuns: 100 },
    );
  },
);

/** A JSON null is no value; there is one zero. */
function asKept(value: string | number | null): Row[number] {
  return value === 'null' || value === null ? null : value === 0 ? 0 : value;
}

test('the hash of a token that is made from the id is not in the file, another one is', () => {
  const links = fileTables().find(({ shape }) => shape.name === 'round_links');
  if (!links) throw new Error('no links');
  const rowWith = (hash: string) =>
    links.shape.columns.map(({ name }) => (name === 'id' ? 'x' : name === 'token_hash' ? hash : null));
  const derived = rowWith(tokenHash(derivedToken('round', 'x')));
  expect(toFile(links, derived).token_hash).toBe('derived');
  expect(toDatabase(links, toFile(links, derived))).toEqual(derived);
  expect(toFile(links, rowWith('another')).token_hash).toBe('another');
});
