import { expect, test } from 'vitest';
import { respondent, unknown } from '#core/scoring/build.fixture.ts';
import { overall, type Part } from './part.ts';
import { cellOf, type Release } from './release.ts';
import { releaseRound, releaseSteps } from './release-round.ts';
import { people, roundOf } from './round.fixture.ts';

const group = (id: string | null): Part => ({ is: 'group', group: id });
const audience = (id: string): Part => ({ is: 'audience', audience: id });
const inGroup = (id: string, of: string): Part => ({
  is: 'pair',
  of: [
    { is: 'group', group: id },
    { is: 'audience', audience: of },
  ],
});
const fate = (release: Release, part: Part) => {
  const cell = cellOf(release, part);
  return cell.is === 'released' ? cell.respondents : cell.because;
};

test('counts of each value in each group of at least k; a smaller team counts in its unit', () => {
  const release = releaseRound(
    roundOf([
      ...people(4, { group: 'a', answers: { q: 1, r: 2 } }),
      ...people(2, { group: 'a', answers: { q: 3, r: unknown } }),
      ...people(5, { group: 'b', answers: { q: 0, r: null } }),
      ...people(3, { group: 'c' }),
      ...people(6),
    ]),
  );
  expect(release.cells.map(({ is, part }) => [is, part])).toEqual([
    ['released', overall],
    ['released', group('unit')],
    ['released', group('a')],
    // Everybody less the unit and these would be team c.
    ['withheld', group(null)],
    ['released', group('b')],
    ['withheld', group('c')],
  ]);
  const none = { unscored: 0, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 };
  expect(cellOf(release, group('a'))).toEqual({
    is: 'released',
    part: group('a'),
    respondents: 6,
    questions: {
      q: {
        is: 'counts',
        counts: {
          ...none,
          values: [
            { value: 1, attainable: 3, count: 4 },
            { value: 3, attainable: 3, count: 2 },
          ],
        },
      },
      r: { is: 'counts', counts: { ...none, values: [{ value: 2, attainable: 3, count: 4 }], unknown: 2 } },
    },
  });
  expect(JSON.parse(JSON.stringify(release))).toEqual(release);
});

test('what a share is missing to its whole is not told either', () => {
  const release = releaseRound(
    roundOf([...people(7, { group: 'a', audience: 'developer' }), ...people(2, { group: 'a', audience: 'executive' })]),
  );
  expect(fate(release, group('a'))).toBe(9);
  expect(fate(release, audience('developer'))).toBe('wouldReveal');
  expect(fate(release, audience('executive'))).toBe('fewerThanK');
  expect(fate(release, inGroup('a', 'developer'))).toBe('wouldReveal');
  // Not even that somebody is in it.
  expect(release.cells.some(({ part }) => part.is === 'pair' && part.of[1].is === 'audience')).toBe(true);
  expect(release.cells).not.toContainEqual(expect.objectContaining({ part: inGroup('a', 'executive') }));
  expect(fate(release, inGroup('a', 'executive'))).toBe('fewerThanK');
});

test('two ways to split that each would be fine do not both go', () => {
  // Team and site: the five in the south are one of team a and four of team b.
  const release = releaseRound(
    roundOf([
      ...people(9, { group: 'a', segments: { site: 'north' } }),
      ...people(1, { group: 'a', segments: { site: 'south' } }),
      ...people(5, { group: 'b', segments: { site: 'north' } }),
      ...people(4, { group: 'b', segments: { site: 'south' } }),
    ]),
  );
  const site = (value: string): Part => ({ is: 'segment', attribute: 'site', value });
  expect([group('a'), group('b'), site('north'), site('south')].map((part) => fate(release, part))).toEqual([
    10, 9, 14, 5,
  ]);
  const north = (id: string): Part => ({
    is: 'pair',
    of: [
      { is: 'group', group: id },
      { is: 'segment', attribute: 'site', value: 'north' },
    ],
  });
  expect([north('a'), north('b')].map((part) => fate(release, part))).toEqual(['wouldReveal', 'wouldReveal']);
});

test('a question that fewer than k were asked, or that one person answered, is withheld alone', () => {
  const asked = { q: 1, r: 2 };
  const release = releaseRound(
    roundOf([
      ...people(4, { group: 'a', answers: asked }),
      ...people(3, { group: 'a', answers: { q: 2 } }),
      ...people(5, { group: 'b', answers: asked }),
    ]),
  );
  const questions = (part: Part) => {
    const cell = cellOf(release, part);
    return cell.is === 'released'
      ? Object.entries(cell.questions).map(([id, told]) => [id, told.is === 'counts' || told.because])
      : null;
  };
  expect(questions(group('a'))).toEqual([
    ['q', true],
    ['r', 'fewerThanK'],
  ]);
  // Of the nine who were asked r in the unit, all but team a's four are team b.
  expect(questions(group('unit'))).toEqual([
    ['q', true],
    ['r', true],
  ]);
  expect(questions(group('b'))).toEqual([
    ['q', true],
    ['r', 'wouldReveal'],
  ]);

  const one = releaseRound(
    roundOf([
      ...people(5, { group: 'a', answers: { q: 1, r: null } }),
      ...people(1, { group: 'a', answers: { q: 1, r: 3 } }),
    ]),
  );
  expect(cellOf(one, group('a'))).toMatchObject({
    questions: { q: { is: 'counts' }, r: { is: 'withheld', because: 'fewerThanK' } },
  });
});

test('whoever knows who left a question out learns no more', () => {
  // Team by audience withholds two executives of a and, to cover them, five platform people. On r only one person of
  // those seven gave an answer.
  const withR = (r: number | null) => ({ answers: { q: 1, r } });
  const release = releaseRound(
    roundOf([
      ...people(8, { group: 'a', audience: 'developer', ...withR(2) }),
      ...people(5, { group: 'a', audience: 'platform', ...withR(null) }),
      ...people(1, { group: 'a', audience: 'executive', ...withR(null) }),
      ...people(1, { group: 'a', audience: 'executive', ...withR(3) }),
      ...people(9, { group: 'b', audience: 'executive', ...withR(1) }),
      ...people(9, { group: 'b', audience: 'platform', ...withR(1) }),
    ]),
  );
  expect(cellOf(release, inGroup('a', 'developer'))).toMatchObject({
    is: 'released',
    questions: { q: { is: 'counts' }, r: { is: 'withheld', because: 'wouldReveal' } },
  });
});

test('an audience that does not count is in no team figure, and in the overall one', () => {
  const release = releaseRound(
    roundOf(
      [...people(6, { group: 'a', audience: 'developer' }), ...people(6, { group: 'a', audience: 'executive' })],
      {
        counted: ['developer'],
      },
    ),
  );
  expect([overall, group('a'), inGroup('a', 'executive')].map((part) => fate(release, part))).toEqual([12, 6, 6]);
});

test('a named round withholds nothing; agreed answers are the statement of a team, whatever its size', () => {
  const agreed = new Map([['c', respondent({ q: 2 })]]);
  const named = releaseRound(roundOf(people(1, { group: 'a' }), { mode: 'named', agreed }));
  expect([overall, group('a'), group('unit')].map((part) => fate(named, part))).toEqual([1, 1, 1]);
  expect(named.agreed).toMatchObject([{ group: 'c', questions: { q: { values: [{ value: 2, count: 1 }] } } }]);
  const confidential = releaseRound(roundOf(people(1, { group: 'a' }), { agreed }));
  expect(fate(confidential, overall)).toBe('fewerThanK');
  expect(confidential.agreed).toEqual(named.agreed);
});

test('nobody answered', () => {
  expect(releaseRound(roundOf([]))).toEqual({ mode: 'confidential', k: 5, cells: [], agreed: [] });
});

test('a group size that is not allowed is a bug, and so is recognising people of an anonymous round', () => {
  for (const k of [2, 21, 4.5, Number.NaN]) expect(() => releaseRound(roundOf([], { k }))).toThrow(RangeError);
  const former = { ...roundOf([]), release: releaseRound(roundOf([])), people: [] };
  expect(() => releaseRound(roundOf([], { mode: 'anonymous' }), [former])).toThrow('anonymous');
});

test('the order of respondents changes nothing, and a job may stop between steps', () => {
  const all = [
    ...people(9, { group: 'a', audience: 'x' }),
    ...people(6, { group: 'b', audience: 'y' }),
    ...people(7, { group: 'c' }),
  ];
  const release = releaseRound(roundOf(all));
  expect(releaseRound(roundOf([...all].reverse()))).toEqual(release);
  const steps = releaseSteps(roundOf(all));
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(3);
});
