import { expect, test } from 'vitest';
import { partId } from './part.ts';
import { partFinder } from './parts-of.ts';

const groups = [
  { id: 'company', parentId: null },
  { id: 'unit', parentId: 'company' },
  { id: 'team', parentId: 'unit' },
];
const idsOf = (counted: readonly string[] | null, over: object) =>
  partFinder({ groups, counted })
    .partsOf({ group: 'team', audience: null, segments: {}, ...over })
    .map(partId);

test('somebody counts in the team, in all above it, in what was said, and in each pair of these', () => {
  expect(idsOf(null, {})).toEqual(['overall', 'group:team', 'group:unit', 'group:company']);
  expect(idsOf(null, { group: 'company', audience: 'executive', segments: { site: 'north', age: 'new' } })).toEqual([
    'overall',
    'group:company',
    'audience:executive',
    'segment:site:north',
    'segment:age:new',
    'group:company+audience:executive',
    'group:company+segment:site:north',
    'group:company+segment:age:new',
    'audience:executive+segment:site:north',
    'audience:executive+segment:age:new',
    'segment:age:new+segment:site:north',
  ]);
});

test('an audience that does not count in teams stands beside them; those without a team are a group of their own', () => {
  const said = { audience: 'executive', segments: { site: 'north' } };
  expect(idsOf(['developer'], { ...said, group: 'company' })).toEqual([
    'overall',
    'audience:executive',
    'segment:site:north',
    'group:company+audience:executive',
    'audience:executive+segment:site:north',
  ]);
  expect(idsOf(['developer'], { ...said, group: null })).toContain('no-group');
  expect(idsOf(['developer'], { ...said, group: null })).toContain('no-group+segment:site:north');
});

test('a group whose parent is not there stands at the top; a circle ends', () => {
  const finder = partFinder({ groups: [{ id: 'a', parentId: 'gone' }], counted: null });
  const traits = { audience: null, segments: {} };
  expect(finder.partsOf({ ...traits, group: 'a' }).map(partId)).toEqual(['overall', 'group:a']);
  const circle = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  const parts = partFinder({ groups: circle, counted: null }).partsOf({ ...traits, group: 'a' });
  expect(parts.map(partId)).toEqual(['overall', 'group:a', 'group:b']);
});

test('parts of one sort lie apart: groups of one depth, and teams at any', () => {
  const { sortsOf } = partFinder({ groups, counted: null });
  expect(sortsOf({ is: 'group', group: 'unit' })).toEqual(['depth 2']);
  expect(sortsOf({ is: 'group', group: 'team' })).toEqual(['depth 3', 'team']);
  expect(sortsOf({ is: 'group', group: null })).toEqual(['depth 1', 'team']);
  const pair = [
    { is: 'group', group: 'team' },
    { is: 'segment', attribute: 'site', value: 'n' },
  ] as const;
  expect(sortsOf({ is: 'pair', of: pair })).toEqual(['depth 3, segment site', 'team, segment site']);
});
