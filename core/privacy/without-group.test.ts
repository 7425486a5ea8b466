import { expect, test } from 'vitest';
import { respondent } from '#core/scoring/build.fixture.ts';
import { partId } from './part.ts';
import { releaseRound } from './release-round.ts';
import { people, roundOf } from './round.fixture.ts';
import { withoutGroup } from './without-group.ts';

const respondents = [
  ...people(10, { group: 'a', audience: 'developer' }),
  ...people(10, { group: 'b', audience: 'developer' }),
  ...people(10, { group: 'c', audience: 'executive' }),
];
const agreed = new Map([
  ['a', respondent({ q: 2 })],
  ['c', respondent({ q: 3 })],
]);
const release = releaseRound(roundOf(respondents, { agreed }));
const partsOf = ({ cells }: typeof release) => cells.map(({ part }) => partId(part));

test('what was told about one group by itself is gone, everything else is as it was', () => {
  expect(partsOf(release)).toContain('group:a');
  const left = withoutGroup(release, 'a');
  expect(partsOf(left)).toEqual(partsOf(release).filter((id) => !id.includes('group:a')));
  expect(left.agreed.map(({ group }) => group)).toEqual(['c']);
  for (const cell of left.cells) expect(release.cells).toContain(cell);
  expect(partsOf(left)).toEqual(expect.arrayContaining(['overall', 'group:unit', 'group:b', 'group:c']));
});

test('a group that is not in it changes nothing', () => {
  expect(withoutGroup(release, 'z')).toEqual(release);
});
