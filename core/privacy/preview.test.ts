import { expect, test } from 'vitest';
import { partId } from './part.ts';
import { type Expected, type PlannedRound, previewRound } from './preview.ts';

const round: PlannedRound = {
  mode: 'confidential',
  k: 5,
  groups: [
    { id: 'unit', parentId: null },
    { id: 'a', parentId: 'unit' },
    { id: 'b', parentId: 'unit' },
    { id: 'c', parentId: 'unit' },
  ],
  counted: null,
  agreed: new Set(),
};
const teams = (sizes: Record<string, number>): Expected[] =>
  Object.entries(sizes).map(([group, people]) => ({ group, audience: null, people }));
const falling = (...given: Parameters<typeof previewRound>) =>
  Object.fromEntries(previewRound(...given).map(({ part, ...rest }) => [partId(part), rest]));

test('teams below k, what covers them, and the three offers', () => {
  expect(falling(round, teams({ a: 8, b: 6, c: 4 }))).toEqual({
    // The unit less a and b would be c.
    'group:b': { people: 6, because: 'wouldReveal', merge: null, agree: true, lowerK: 4 },
    'group:c': { people: 4, because: 'fewerThanK', merge: { groups: ['b'], people: 10 }, agree: true, lowerK: 4 },
  });
  expect(falling(round, teams({ a: 8, b: 3, c: 2 }))).toEqual({
    'group:b': { people: 3, because: 'fewerThanK', merge: { groups: ['c'], people: 5 }, agree: true, lowerK: null },
    'group:c': { people: 2, because: 'fewerThanK', merge: { groups: ['b'], people: 5 }, agree: true, lowerK: null },
  });
});

test('nothing falls when all are large enough, when teams agree, or in a named round', () => {
  expect(falling(round, teams({ a: 8, b: 5 }))).toEqual({});
  expect(falling({ ...round, agreed: new Set(['b']) }, teams({ a: 8, b: 1 }))).toEqual({});
  expect(falling({ ...round, mode: 'named' }, teams({ a: 1 }))).toEqual({});
});

test('a team of which nobody is expected is named', () => {
  expect(falling(round, teams({ a: 8, b: 0 }))).toEqual({
    'group:b': { people: 0, because: 'fewerThanK', merge: { groups: ['a'], people: 8 }, agree: true, lowerK: null },
  });
});

test('audiences, and audiences of a team', () => {
  const expected = [
    { group: 'a', audience: 'developer', people: 9 },
    { group: 'a', audience: 'executive', people: 1 },
    { group: null, audience: 'executive', people: 4 },
  ];
  const found = falling(round, expected);
  expect(Object.keys(found)).toEqual([
    // Everybody less these is the four.
    ...['group:a', 'group:unit', 'no-group'],
    ...['no-group', 'group:a', 'group:unit'].map((id) => `${id}+audience:executive`),
  ]);
  expect(found['no-group']).toEqual({ people: 4, because: 'fewerThanK', merge: null, agree: false, lowerK: 4 });
});
