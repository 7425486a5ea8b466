import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/response/answer.ts';

import { score, statesOf } from '#core/scoring/score.ts';
import { makePlan } from './make-plan.ts';
import { answers, dimension, phase, questionnaire, step } from './model.fixture.ts';
import type { Plan } from './plan.ts';
import { whatIf } from './what-if.ts';

const abc = questionnaire({
  dimensions: [dimension('d', ['a', 'b', 'c'])],
  steps: [
    step('s1', { dimension: 'd', leads: [1, 2], lifts: ['a'], effort: 1 }),
    step('s2', { dimension: 'd', leads: [1, 2], lifts: ['b'], effort: 3 }),
    step('s3', { dimension: 'd', leads: [1, 2], lifts: ['a', 'b'], effort: 3 }),
  ],
});

function planOf(model: typeof abc, given: Record<string, Answer>, options: Parameters<typeof makePlan>[3] = {}): Plan {
  const states = statesOf(model, [answers(model, given)]);
  return makePlan(model, states, score(model, states), options);
}

const lines = (plan: Plan) => plan.now.items.map(({ key, gain, effort }) => [key, Number((gain / effort).toFixed(3))]);

describe('known answers of the roadmap rules', () => {
  test('(a) gains, order, best single step, cheapest route', () => {
    const plan = planOf(abc, { a: phase(1), b: phase(1), c: phase(2) });
    expect(plan.now.items.map(({ gain }) => Number(gain.toFixed(10)))).toEqual([
      0.3333333333, 0.6666666667, 0.3333333333,
    ]);
    expect(lines(plan)).toEqual([
      ['s1', 0.333],
      ['s3', 0.222],
      ['s2', 0.111],
    ]);
    expect(plan.best).toBe('s3');
    expect(plan.cheapest).toEqual({ phase: 2, steps: ['s3'], effort: 3, possible: true, method: 'exact' });
  });

  test('(b) a requirement is paid for', () => {
    const model = questionnaire({
      dimensions: [dimension('d', ['a', 'b', 'c'])],
      steps: [
        ...abc.steps.slice(0, 2),
        step('s3', { dimension: 'd', leads: [1, 2], lifts: ['a', 'b'], effort: 3, requires: ['s0'] }),
        step('s0', { dimension: 'd', leads: [1, 2], lifts: [], effort: 2 }),
      ],
    });
    const plan = planOf(model, { a: phase(1), b: phase(1), c: phase(2) });
    expect(plan.cheapest).toMatchObject({ steps: ['s1', 's2'], effort: 4, method: 'exact' });
    expect(plan.now.items.map(({ key }) => key)).toEqual(['s1', 's2', 's0', 's3']);
  });

  test('(c) an unknown that holds a gate is found out now, with effort 1', () => {
    const plan = planOf(abc, { a: phase(1), b: { kind: 'unknown' }, c: phase(2) });
    const find = plan.now.items.find(({ kind }) => kind === 'findOut');
    expect(find).toMatchObject({ key: 'find:b', of: 'b', effort: 1, gain: 0, because: ['b'] });
  });
});

describe('horizons', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a']), dimension('e', ['b'])],
    steps: [
      step('d1', { dimension: 'd', leads: [0, 1] }),
      step('d2', { dimension: 'd', leads: [1, 2], requires: ['d1'] }),
      step('d3', { dimension: 'd', leads: [2, 3], requires: ['d2'] }),
      step('e2', { dimension: 'e', leads: [1, 2] }),
      step('keep-e', { dimension: 'e', leads: [3, 3] }),
    ],
  });

  test('now is what the next phase waits for, next is up to the target, later is beyond', () => {
    const plan = planOf(model, { a: phase(0), b: phase(1) });
    expect(plan.next).toBe(1);
    expect(plan.now.items.map(({ key }) => key)).toEqual(['d1']);
    expect(plan.soon.items.map(({ key }) => key)).toEqual(['d2', 'e2']);
    expect(plan.later.items.map(({ key }) => key)).toEqual(['d3']);
  });

  test('a target moves steps between next and later', () => {
    const plan = planOf(model, { a: phase(0), b: phase(1) }, { targets: { d: 3, e: 1 } });
    expect(plan.soon.items.map(({ key }) => key)).toEqual(['d2', 'd3']);
    expect(plan.later.items.map(({ key }) => key)).toEqual(['e2']);
    expect(plan.targets.get('d')).toEqual({ phase: 3, set: 'byTeam' });
  });

  test('what a round aims at takes the place of the two phases, not that of a target that was set', () => {
    const plan = planOf(model, { a: phase(0), b: phase(1) }, { targets: { e: 1 }, roundTarget: 3 });
    expect(plan.targets.get('d')).toEqual({ phase: 3, set: 'byRound' });
    expect(plan.targets.get('e')).toEqual({ phase: 1, set: 'byTeam' });
    expect(plan.soon.items.map(({ key }) => key)).toEqual(['d2', 'd3']);
    expect(plan.later.items.map(({ key }) => key)).toEqual(['e2']);
    expect(planOf(model, {}, { roundTarget: 9 }).targets.get('d')?.phase).toBe(3);
  });

  test('a required step is drawn into the horizon of the step that needs it', () => {
    const drawn = questionnaire({
      dimensions: [dimension('d', ['a']), dimension('e', ['b'])],
      steps: [
        step('d1', { dimension: 'd', leads: [0, 1], requires: ['e3'] }),
        step('e3', { dimension: 'e', leads: [2, 3] }),
      ],
    });
    const plan = planOf(drawn, { a: phase(0), b: phase(2) });
    expect(plan.now.items.map(({ key }) => key)).toEqual(['e3', 'd1']);
    expect(plan.now.items[0]?.unlocks).toEqual(['d1']);
    expect(plan.now.items[1]?.after).toEqual(['e3']);
  });

  test('the last phase is never an end: practices that keep it', () => {
    const plan = planOf(model, { a: phase(3), b: phase(3) });
    expect(plan).toMatchObject({ next: null, best: null, cheapest: null, keep: ['keep-e'] });
    expect(plan.now.empty).toBe('nothingHolds');
    expect(plan.soon.empty).toBe('targetReached');
  });

  test('nothing assessed, nothing planned, and the plan says so', () => {
    const plan = planOf(model, {});
    expect([plan.now.empty, plan.soon.empty, plan.later.empty]).toEqual(['notAssessed', 'notAssessed', 'notAssessed']);
  });

  test('a done action waits for the next answer and frees what required it', () => {
    const plan = planOf(model, { a: phase(0), b: phase(1) }, { done: new Set(['d1']) });
    expect(plan.waiting).toEqual(['d1']);
    expect(plan.now.items).toEqual([]);
    expect(plan.cheapest).toMatchObject({ phase: 1, steps: [], effort: 0, possible: true });
    expect(plan.soon.items.find(({ key }) => key === 'd2')?.after).toEqual([]);
  });
});

describe('a questionnaire without steps still gets a route', () => {
  test('one generated step for each statement on the way', () => {
    const bare = questionnaire({ dimensions: [dimension('d', ['a', 'b'])], steps: [] });
    const plan = planOf(bare, { a: phase(0), b: phase(1) });
    expect(plan.now.items.map(({ key, effort }) => [key, effort])).toEqual([['reach:a:1', 2]]);
    expect(plan.soon.items.map(({ key, after }) => [key, after])).toEqual([
      ['reach:a:2', ['reach:a:1']],
      ['reach:b:2', []],
    ]);
    expect(plan.cheapest).toMatchObject({ phase: 1, steps: ['reach:a:1'], effort: 2 });
  });
});

describe('what does not apply', () => {
  const na: Answer = { kind: 'notApplicable', reason: 'We have none.' };
  const model = questionnaire({
    dimensions: [dimension('d', ['a', 'b']), dimension('e', ['c'])],
    steps: [
      step('a2', { dimension: 'd', leads: [1, 2], lifts: ['a'] }),
      step('b2', { dimension: 'd', leads: [1, 2], lifts: ['b'] }),
      step('e2', { dimension: 'e', leads: [1, 2] }),
    ],
  });

  test('a step whose questions do not apply is no candidate, nor is one of a dimension that does not', () => {
    const plan = planOf(model, { a: na, b: phase(1), c: na });
    expect(plan.now.items.map(({ key }) => key)).toEqual(['b2']);
  });

  test('a step that the answers do not call for stays out unless another needs it', () => {
    const given = { a: phase(1), b: phase(1), c: phase(1) };
    const plan = planOf(model, given, { triggered: new Set(['a2', 'e2']) });
    expect(plan.now.items.map(({ key }) => key)).toEqual(['e2', 'a2', 'reach:b:2']);
  });
});

test('ties: the heavier dimension, then the disputed question, then the name', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a', 'b']), dimension('e', ['c', 'f'])],
    steps: ['a', 'b', 'c', 'f'].map((id) =>
      step(`s-${id}`, { dimension: id < 'c' ? 'd' : 'e', leads: [0, 1], lifts: [id] }),
    ),
  });
  const people = [0, 0, 0, 0].map((value, at) =>
    answers(model, { a: phase(value), b: phase(value), c: phase(0), f: phase(at === 3 ? 1 : 0) }),
  );
  const states = statesOf(model, people);
  const plan = makePlan(model, states, score(model, states));
  expect(plan.now.items.map(({ key }) => key)).toEqual(['s-a', 's-b', 's-c', 's-f']);
  const heavy = {
    ...model,
    nodes: model.nodes.map((node) => (node.id === 'e' ? { ...node, weight: 1.0000000001 } : node)),
  };
  const plan2 = makePlan(heavy, states, score(heavy, states));
  expect(plan2.now.items.map(({ key }) => key)).toEqual(['s-a', 's-b', 's-c', 's-f']);
});

test('practices that keep the last phase stand in the order of the dimensions', () => {
  const model = questionnaire({
    dimensions: [dimension('d', ['a']), dimension('e', ['b'])],
    steps: [step('keep-e', { dimension: 'e', leads: [3, 3] }), step('keep-d', { dimension: 'd', leads: [3, 3] })],
  });
  expect(planOf(model, { a: phase(3), b: phase(3) }).keep).toEqual(['keep-d', 'keep-e']);
});

test('what-if answers with the same scoring function', () => {
  const states = statesOf(abc, [answers(abc, { a: phase(1), b: phase(1), c: phase(2) })]);
  const plan = makePlan(abc, states, score(abc, states));
  const s3 = plan.now.items.filter(({ key }) => key === 's3');
  const { result } = whatIf(abc, states, s3);
  expect([result.score, result.reached]).toEqual([2, 2]);
});
