import { expect, test } from 'vitest';
import { attack, attackTwo } from './attack.fixture.ts';
import { openGuard, spanGuard } from './guard.ts';
import { nextRound, randomRound } from './random-round.fixture.ts';
import { type MakeGuard, releaseRound } from './release-round.ts';

const many = process.env.PHASELINE_LONG === '1';

/** Guards with something left out: the attack must notice each. */
const gaps: Readonly<Record<string, MakeGuard>> = {
  'only groups below k are hidden': (_, k) => ({
    refusal: ({ people }) => (people < k ? 'fewerThanK' : null),
    take: () => true,
    takeBack: () => {},
  }),
  'who left out which question is not thought of': (survey, k, within) =>
    within === survey.people ? spanGuard(survey, k, within) : openGuard,
  'only single people are looked for': (survey, k, within) =>
    spanGuard({ ...survey, defined: survey.defined.filter((kinds) => kinds.length === 1) }, k, within),
  'nobody is thought to know the own answer': (survey, k, within) => {
    const guard = spanGuard(survey, k, within);
    return { ...guard, take: (candidate) => guard.take(candidate) || true };
  },
  'only groups are looked for': (survey, k, within) =>
    spanGuard({ ...survey, defined: survey.defined.filter((kinds) => kinds.length > 1) }, k, within),
};

test(`nobody and no small group is found in the releases of ${many ? '10,000' : '200'} random organisations`, {
  timeout: 3_600_000,
}, () => {
  let told = 0;
  let withheld = 0;
  for (let seed = 1; seed <= (many ? 10_000 : 200); seed += 1) {
    const round = randomRound(seed, seed % 10 === 0 ? 15 : 7);
    const release = releaseRound(round);
    expect(attack(round, release), `seed ${seed}`).toEqual([]);
    for (const cell of release.cells) {
      if (cell.is === 'released') expect(cell.respondents).toBeGreaterThanOrEqual(round.k);
      told += cell.is === 'released' ? 1 : 0;
      withheld += cell.is === 'withheld' && cell.because === 'wouldReveal' ? 1 : 0;
    }
  }
  const share = Math.round((100 * withheld) / (told + withheld));
  console.info(`${share} % of ${told + withheld} groups of at least k are withheld because they would reveal another`);
});

test.each(Object.keys(gaps))('the attack finds people when %s', (gap) => {
  let rounds = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const round = randomRound(seed);
    if (attack(round, releaseRound(round, [], gaps[gap])).length > 0) rounds += 1;
  }
  expect(rounds).toBeGreaterThan(1);
});

test('neither do two rounds of the same people tell of anybody who came, left or moved', { timeout: 3_600_000 }, () => {
  let open = 0;
  for (let seed = 1; seed <= (many ? 2_000 : 20); seed += 1) {
    const first = { ...randomRound(seed), mode: 'confidential' } as const;
    const next = nextRound(first, seed);
    const then = releaseRound(first);
    const former = { ...first, release: then, people: first.respondents };
    expect(attackTwo([first, then], [next, releaseRound(next, [former])]), `seed ${seed}`).toEqual([]);
    if (attackTwo([first, then], [next, releaseRound(next)]).length > 0) open += 1;
  }
  // Without a thought of the first round, the second one tells.
  expect(open).toBeGreaterThan(5);
});
