import { expect, test } from 'vitest';
import { overall, type Part } from '#core/privacy/part.ts';
import { randomRound } from '#core/privacy/random-round.fixture.ts';
import { releaseRound } from '#core/privacy/release-round.ts';
import { people, roundOf } from '#core/privacy/round.fixture.ts';
import { respondent, unknown } from '#core/scoring/build.fixture.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { figuresReader } from './part-figures.ts';

const team: Part = { is: 'group', group: 'a' };

test('figures of a part are what scoring makes of its people', () => {
  let compared = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const round = randomRound(seed);
    const read = figuresReader(round.questionnaire, JSON.parse(JSON.stringify(releaseRound(round))));
    const figures = read(overall);
    if (figures.is === 'withheld' || figures.withheld.length > 0) continue;
    compared += 1;
    const states = statesOf(
      round.questionnaire,
      round.respondents.map(({ response }) => response),
    );
    expect(figures).toEqual({
      is: 'told',
      respondents: round.respondents.length,
      states,
      result: score(round.questionnaire, states),
      withheld: [],
      agreed: false,
    });
  }
  expect(compared).toBeGreaterThan(20);
});

test('mean, lower median, deviation and coverage of six people', () => {
  const all = [
    ...people(1, { group: 'a', answers: { q: 0, r: unknown } }),
    ...people(2, { group: 'a', answers: { q: 1, r: 2 } }),
    ...people(3, { group: 'a', answers: { q: 3, r: 2 } }),
  ];
  const round = roundOf(all);
  const figures = figuresReader(round.questionnaire, releaseRound(round))(team, 12);
  expect(figures).toMatchObject({
    respondents: 6,
    result: { score: expect.closeTo(1.9166666667, 9), reached: 1, confidence: 'medium' },
  });
  expect(figures.is === 'told' && figures.states.get('q')).toMatchObject({
    scoreValue: expect.closeTo(1.8333333333, 9),
    gateValue: 1,
    disagreement: expect.closeTo(0.8089010989, 9),
    split: true,
  });
});

test('what a team agreed on is told whatever its size, and stands before what people said', () => {
  const agreed = new Map([['a', respondent({ q: 2, r: 1 })]]);
  const few = roundOf(people(2, { group: 'a', answers: { q: 0, r: 0 } }), { agreed });
  expect(figuresReader(few.questionnaire, releaseRound(few))(team, 9)).toMatchObject({
    is: 'told',
    respondents: null,
    agreed: true,
    result: { score: 1.5 },
  });
  const many = roundOf(people(7, { group: 'a', answers: { q: 0, r: 0 } }), { agreed });
  const figures = figuresReader(many.questionnaire, releaseRound(many))(team);
  expect(figures).toMatchObject({ respondents: 7, result: { score: 1.5 } });
  expect(figures.is === 'told' && figures.states.get('q')).toMatchObject({ scoreValue: 2, respondents: { scored: 7 } });
});

test('a part that is withheld has a reason and no figures; a question that is withheld is named and in none', () => {
  const round = roundOf([...people(4, { group: 'a', answers: { q: 1, r: 3 } }), ...people(3, { group: 'a' })]);
  const read = figuresReader(round.questionnaire, releaseRound(round));
  expect(read({ is: 'group', group: 'b' })).toEqual({ is: 'withheld', because: 'fewerThanK' });
  expect(read(team)).toMatchObject({ is: 'told', withheld: ['r'], result: { score: 1, counts: { asked: 1 } } });
});
