import { expect, test } from 'vitest';
import { partId } from './part.ts';
import { type Commenter, commentSteps, type PlacedComments } from './place-comments.ts';
import { randomFrom } from './random-round.fixture.ts';
import { releaseRound } from './release-round.ts';
import { people, roundOf } from './round.fixture.ts';

/** So many in each group; each comments on q with the group and a number, the first with blanks on r. */
function commenters(of: Record<string, number>, audience: string | null = null): Commenter[] {
  return Object.entries(of).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, at) => {
      const comments = new Map([['q', ` ${group}${at} `]]);
      if (at === 0) comments.set('r', '  ');
      return { group, audience, asked: new Set(['q', 'r']), comments };
    }),
  );
}

const organisation = roundOf([]);

function placeComments(...given: Parameters<typeof commentSteps>): readonly PlacedComments[] {
  const steps = commentSteps(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function placed(all: readonly Commenter[], counted: readonly string[] | null = null) {
  const respondents = all.flatMap(({ group, audience }) => people(1, { group, audience, answers: { q: 1, r: 2 } }));
  const round = roundOf(respondents, { counted });
  return placeComments(releaseRound(round), round, all, randomFrom(1));
}

const shown = (...given: Parameters<typeof placed>) =>
  placed(...given).map(({ part, question, texts }) => `${partId(part)} ${question}: ${[...texts].sort().join(' ')}`);

test('each comment stands in one place, of at least k people; empty ones nowhere', () => {
  // The unit is withheld, because everybody else is team c.
  expect(shown(commenters({ a: 6, b: 3, c: 3 }))).toEqual([
    'group:a q: a0 a1 a2 a3 a4 a5',
    'overall q: b0 b1 b2 c0 c1 c2',
  ]);
  // Team a is withheld, because the rest of the unit is team b.
  expect(shown(commenters({ a: 5, b: 1, c: 5 }))).toEqual([
    'group:c q: c0 c1 c2 c3 c4',
    'group:unit q: a0 a1 a2 a3 a4 b0',
  ]);
});

test('comments of fewer than k people without another place are not shown', () => {
  const executives = commenters({ a: 3 }, 'executive');
  expect(shown([...commenters({ b: 7 }, 'developer'), ...executives], ['developer'])).toEqual([
    'overall q: a0 a1 a2 b0 b1 b2 b3 b4 b5 b6',
  ]);
  expect(shown([...commenters({ b: 7, c: 7 }, 'developer'), ...executives], ['developer'])).toEqual([
    'group:b q: b0 b1 b2 b3 b4 b5 b6',
    'overall q: a0 a1 a2 c0 c1 c2 c3 c4 c5 c6',
  ]);
  expect(shown(commenters({ a: 4 }))).toEqual([]);
});

test('a place that few would be left at is closed, and they go on upwards', () => {
  // Told by hand: no release would tell of a unit and both of these teams.
  const all = commenters({ a: 6, b: 2, c: 6 });
  const told = releaseRound(
    roundOf(
      all.flatMap(({ group }) => people(1, { group })),
      { mode: 'named' },
    ),
  );
  const places = placeComments({ ...told, mode: 'confidential' }, organisation, all, randomFrom(1));
  expect(places.map(({ part, texts }) => [partId(part), texts.length])).toEqual([
    ['group:a', 6],
    ['group:c', 6],
  ]);
});

test('the order is that of chance, not of the answers', () => {
  const all = commenters({ a: 40 });
  const [place] = placed(all);
  const given = all.map((_, at) => `a${at}`);
  expect([...(place?.texts ?? [])].sort()).toEqual([...given].sort());
  expect(place?.texts.filter((text, at) => text === given[at]).length).toBeLessThan(6);
  const [other] = placed([...all].reverse());
  expect(other?.texts).not.toEqual(place?.texts);
});
