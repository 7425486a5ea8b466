import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CriterionQuestion, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { cheapestRoute } from './cheapest-route.ts';
import { known } from './known.ts';
import { makePlan } from './make-plan.ts';
import { answers, dimension, phase, question, questionnaire, step } from './model.fixture.ts';
import type { Item } from './plan.ts';
import { routeAfter } from './route-after.ts';
import { whatIf } from './what-if.ts';

interface Case {
  readonly model: Questionnaire;
  readonly given: Record<string, Answer>;
}

/** Up to three dimensions of three questions and eight steps with any lifts, requirements, efforts and gates. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }),
    share: fc.constantFrom(1, 2 / 3, 1 / 2),
    dimensions: fc.constantFrom(1, 3 / 4, 1 / 2),
    given: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3, -1, -2), { minLength: 9, maxLength: 9 }),
    steps: fc.array(
      fc.record({
        of: fc.nat(2),
        from: fc.integer({ min: 0, max: 2 }),
        by: fc.integer({ min: 1, max: 2 }),
        lifts: fc.option(fc.uniqueArray(fc.nat(8), { maxLength: 3 })),
        effort: fc.integer({ min: 1, max: 5 }),
        requires: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ sizes, weights, share, dimensions, given, steps }) => {
    const ids: string[] = [];
    const nodes = sizes.map((size, d) => {
      const own = Array.from({ length: size }, (_, q) => `q${d}${q}`);
      ids.push(...own);
      const children = own.map((id, q) => question(id, { weight: weights[d * 3 + q] ?? 1 }));
      return dimension(`d${d}`, [], { weight: weights[9 + d] ?? 1, children });
    });
    const model = questionnaire({
      dimensions: nodes,
      gate: { share, dimensions },
      steps: steps.map(({ of, from, by, lifts, effort, requires }, at) =>
        step(`s${at}`, {
          dimension: `d${of % sizes.length}`,
          leads: [from, Math.min(3, from + by)],
          effort,
          // Only on earlier steps, so that there is no cycle.
          requires: requires.filter((other) => other < at).map((other) => `s${other}`),
          ...(lifts ? { lifts: [...new Set(lifts.map((q) => ids[q % ids.length] ?? ''))] } : {}),
        }),
      ),
    });
    const answered = ids.flatMap((id, at): [string, Answer][] => {
      const value = given[at] ?? 0;
      if (value === -2) return [];
      return [[id, value === -1 ? { kind: 'unknown' } : phase(value)]];
    });
    return { model, given: Object.fromEntries(answered) };
  });

/** Every closed set of items, tried with the real scoring function; the least effort, or null if none opens the gates. */
function bruteForce(model: Questionnaire, states: ReturnType<typeof statesOf>, items: readonly Item[], goal: number) {
  let best: number | null = null;
  const at = new Map(items.map(({ key }, index) => [key, index]));
  for (let mask = 0; mask < 1 << items.length; mask += 1) {
    const chosen = items.filter((_, index) => mask & (1 << index));
    // What is not among the items is done.
    const isChosen = (key: string) => !at.has(key) || (mask & (1 << known(at, key))) !== 0;
    const closed = chosen.every(({ after }) => after.every(isChosen));
    if (!closed) continue;
    const effort = chosen.reduce((sum, item) => sum + item.effort, 0);
    if (best !== null && effort >= best) continue;
    if ((whatIf(model, states, chosen).result.reached ?? -1) >= goal) best = effort;
  }
  return best;
}

test('no closed set of items opens the gates with less effort', () => {
  let withRoute = 0;
  fc.assert(
    fc.property(anyCase, ({ model, given }) => {
      const states = statesOf(model, [answers(model, given)]);
      const result = score(model, states);
      const plan = makePlan(model, states, result);
      if (plan.cheapest === null || plan.next === null) return;
      const items = [...plan.now.items, ...plan.soon.items, ...plan.later.items].filter(
        ({ kind }) => kind !== 'findOut',
      );
      if (items.length > 12) return;
      const least = bruteForce(model, states, items, plan.next);
      expect(plan.cheapest.possible ? plan.cheapest.effort : null).toBe(least);
      const chosen = items.filter(({ key }) => plan.cheapest?.steps.includes(key));
      expect(chosen.reduce((sum, item) => sum + item.effort, 0)).toBe(plan.cheapest.effort);
      if (plan.cheapest.possible) {
        expect(whatIf(model, states, chosen).result.reached).toBeGreaterThanOrEqual(plan.next);
        expect(chosen.every(({ after }) => after.every((key) => plan.cheapest?.steps.includes(key)))).toBe(true);
        withRoute += 1;
      }
    }),
    { numRuns: 1500 },
  );
  // A property that never meets its case proves nothing.
  expect(withRoute).toBeGreaterThan(500);
});

test('from any what-if, no closed set of the other items opens the gates with less effort', () => {
  const seen = { reached: 0, dearer: 0, possible: 0, impossible: 0 };
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ model, given }, ticks) => {
      const states = statesOf(model, [answers(model, given)]);
      const plan = makePlan(model, states, score(model, states));
      if (plan.cheapest === null || plan.next === null) return;
      const items = [...plan.now.items, ...plan.soon.items, ...plan.later.items];
      const ways = items.filter(({ kind }) => kind !== 'findOut');
      if (ways.length > 12) return;
      const ticked = ways.filter((_, index) => ticks & (1 << index));
      const after = whatIf(model, states, ticked);
      const route = routeAfter(model, after, items, ticked, plan.next);
      const left = ways.filter((item) => !ticked.includes(item));
      const least = bruteForce(model, after.states, left, plan.next);
      expect(route.possible ? route.effort : null).toBe(least);
      const chosen = left.filter(({ key }) => route.steps.includes(key));
      expect(chosen.map(({ key }) => key)).toEqual(route.steps);
      if (!route.possible) {
        seen.impossible += 1;
        return;
      }
      seen.possible += 1;
      expect(whatIf(model, states, [...ticked, ...chosen]).result.reached).toBeGreaterThanOrEqual(plan.next);
      if (route.steps.length === 0) seen.reached += 1;
      // Ticking costs what it costs: the way on is only ever as long as before, or shorter.
      expect(route.effort).toBeLessThanOrEqual(plan.cheapest.effort);
      const spent = ticked.reduce((sum, { effort }) => sum + effort, 0);
      if (spent > 0 && spent + route.effort > plan.cheapest.effort) seen.dearer += 1;
    }),
    { numRuns: 1500 },
  );
  for (const count of [seen.reached, seen.dearer, seen.possible]) expect(count).toBeGreaterThan(100);
});

test('what-if: an alternative that is ticked replaces the others, a requirement that is ticked is paid for', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a', 'b', 'c'])],
    gate: { share: 2 / 3, dimensions: 1 },
    steps: [
      step('s1', { dimension: 'd', leads: [1, 2], lifts: ['a'], effort: 3 }),
      step('s2', { dimension: 'd', leads: [1, 2], lifts: ['b'], effort: 3 }),
      step('s3', { dimension: 'd', leads: [1, 2], lifts: ['a', 'b'], effort: 1, requires: ['s0'] }),
      step('s0', { dimension: 'd', leads: [1, 2], lifts: [], effort: 3 }),
    ],
  });
  // Two of three have to meet phase 2, none does.
  const states = statesOf(model, [answers(model, { a: phase(1), b: phase(1), c: phase(1) })]);
  const plan = makePlan(model, states, score(model, states));
  const items = [...plan.now.items, ...plan.soon.items, ...plan.later.items];
  const restAfter = (...keys: string[]) => {
    const ticked = items.filter(({ key }) => keys.includes(key));
    const { steps, effort } = routeAfter(model, whatIf(model, states, ticked), items, ticked, 2);
    return [steps, effort];
  };
  expect(restAfter()).toEqual([['s0', 's3'], 4]);
  expect(restAfter('s0')).toEqual([['s3'], 1]);
  expect(restAfter('s1')).toEqual([['reach:c:2'], 2]);
  expect(restAfter('s2')).toEqual([['reach:c:2'], 2]);
  expect(restAfter('s1', 's2')).toEqual([[], 0]);
});

test('two phases ahead, over a dimension in between', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a']), dimension('e', ['b'])],
    steps: [
      step('a1', { dimension: 'd', leads: [0, 1], effort: 1 }),
      step('a2', { dimension: 'd', leads: [1, 2], effort: 2, requires: ['a1'] }),
      step('b2', { dimension: 'e', leads: [1, 2], effort: 3 }),
    ],
  });
  const states = statesOf(model, [answers(model, { a: phase(0), b: phase(1) })]);
  const result = score(model, states);
  const plan = makePlan(model, states, result);
  const items = [...plan.now.items, ...plan.soon.items];
  expect(cheapestRoute(model, states, result, items, 2)).toEqual({
    phase: 2,
    steps: ['a1', 'a2', 'b2'],
    effort: 6,
    possible: true,
    method: 'exact',
  });
});

test('above twenty candidates in a dimension: greedy, and said so', () => {
  const ids = Array.from({ length: 25 }, (_, at) => `q${at}`);
  const model = questionnaire({
    dimensions: [dimension('d', ids)],
    steps: [
      ...ids.map((id) => step(`one-${id}`, { dimension: 'd', leads: [0, 1], lifts: [id], effort: 2 })),
      step('all', { dimension: 'd', leads: [0, 1], effort: 5 }),
    ],
  });
  const states = statesOf(model, [answers(model, Object.fromEntries(ids.map((id) => [id, phase(0)])))]);
  const plan = makePlan(model, states, score(model, states));
  expect(plan.cheapest).toEqual({ phase: 1, steps: ['all'], effort: 5, possible: true, method: 'greedy' });
});

test('greedy drops what turned out not to be needed, and keeps to requirements', () => {
  const ids = Array.from({ length: 22 }, (_, at) => `q${at}`);
  const model = questionnaire({
    dimensions: [dimension('d', ids)],
    gate: { share: 1 / 2, dimensions: 1 },
    steps: [
      ...ids.map((id) => step(`one-${id}`, { dimension: 'd', leads: [0, 1], lifts: [id], effort: 1 })),
      step('half', { dimension: 'd', leads: [0, 1], lifts: ids.slice(0, 11), effort: 4, requires: ['before'] }),
      step('before', { dimension: 'd', leads: [0, 1], lifts: [], effort: 3 }),
    ],
  });
  const states = statesOf(model, [answers(model, Object.fromEntries(ids.map((id) => [id, phase(0)])))]);
  const plan = makePlan(model, states, score(model, states));
  expect(plan.cheapest).toEqual({ phase: 1, steps: ['before', 'half'], effort: 7, possible: true, method: 'greedy' });
});

test('no way: said, not invented', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a', 'b'])],
    steps: [step('s', { dimension: 'd', leads: [0, 1], lifts: ['a'] })],
  });
  const states = statesOf(model, [answers(model, { a: phase(0), b: phase(0) })]);
  const result = score(model, states);
  const only = makePlan(model, states, result).now.items.filter(({ key }) => key === 's');
  expect(cheapestRoute(model, states, result, only, 1)).toMatchObject({ possible: false, steps: [], effort: 0 });
  expect(cheapestRoute(model, states, result, only, 4)).toMatchObject({ possible: false });
});

/** One question a dimension, all at phase 0, and a step of effort 1 for each. */
function cheapestFor(weights: readonly number[], dimensions: number) {
  const model = questionnaire({
    dimensions: weights.map((weight, at) => dimension(`d${at}`, [`q${at}`], { weight })),
    steps: weights.map((_, at) => step(`s${at}`, { dimension: `d${at}`, leads: [0, 1] })),
    gate: { share: 1, dimensions },
  });
  const given = Object.fromEntries(weights.map((_, at) => [`q${at}`, phase(0)]));
  const states = statesOf(model, [answers(model, given)]);
  return makePlan(model, states, score(model, states)).cheapest;
}

test('forty dimensions of uneven weights do not multiply', () => {
  // The square roots of 1 to 40 add up to 171.6; the ten heaviest to 59.6, the nine heaviest to 54.
  const weights = Array.from({ length: 40 }, (_, at) => Math.sqrt(at + 1));
  expect(cheapestFor(weights, 1 / 3)).toMatchObject({ possible: true, method: 'exact', effort: 10 });
});

test.each([1e-10, 1e6 / 3])('weights of %d are compared as shares, like those of the gate', (weight) => {
  expect(cheapestFor([weight, weight, weight], 2 / 3)).toMatchObject({ possible: true, effort: 2 });
  const model = questionnaire({
    dimensions: [dimension('d', [], { children: ['a', 'b', 'c'].map((id) => question(id, { weight })) })],
    steps: ['a', 'b', 'c'].map((id) => step(`lift-${id}`, { dimension: 'd', leads: [0, 1], lifts: [id] })),
    gate: { share: 2 / 3, dimensions: 1 },
  });
  const states = statesOf(model, [answers(model, { a: phase(0), b: phase(0), c: phase(0) })]);
  expect(makePlan(model, states, score(model, states)).cheapest).toMatchObject({ possible: true, effort: 2 });
});

test('where nothing is scored, phase 1 has to be established even if nothing gates it', () => {
  const criterion: CriterionQuestion = {
    ...question('a'),
    type: 'criterion',
    level: 2,
    options: [
      { id: 'met', title: 'Met', fraction: 1 },
      { id: 'not-met', title: 'Not met', fraction: 0 },
    ],
  };
  const model = questionnaire({
    dimensions: [dimension('d', [], { children: [criterion] }), dimension('e', ['b'])],
    steps: [step('meet', { dimension: 'd', leads: [0, 2], effort: 4 })],
  });
  const states = statesOf(model, [answers(model, { a: { kind: 'unknown' }, b: phase(3) })]);
  const result = score(model, states);
  expect(result).toMatchObject({ reached: 0, dimensions: [{ reached: 0, notEstablished: true }, { reached: 3 }] });
  const { cheapest, now } = makePlan(model, states, result);
  expect(cheapest).toMatchObject({ phase: 1, possible: true, steps: ['meet'], effort: 4 });
  expect(whatIf(model, states, now.items).result.reached).toBeGreaterThanOrEqual(1);
});
