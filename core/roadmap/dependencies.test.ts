import { expect, test } from 'vitest';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { criterion, dimension, questionnaire } from '#core/scoring/build.fixture.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { makePlan } from './make-plan.ts';
import { answers, phase, question, step } from './model.fixture.ts';
import type { Plan } from './plan.ts';

function planOf(
  questions: readonly Question[],
  steps: Parameters<typeof questionnaire>[1],
  given: Parameters<typeof answers>[1],
) {
  const model = questionnaire([dimension('d', questions)], steps);
  const states = statesOf(model, [answers(model, given)]);
  return makePlan(model, states, score(model, states));
}

const orders = (plan: Plan) => Object.fromEntries(plan.now.items.map(({ key, after }) => [key, after]));

test('a generated step comes after those of the questions below', () => {
  const questions = [question('a', { dependsOn: ['b'] }), question('b', { dependsOn: ['c'] }), question('c')];
  const plan = planOf(questions, {}, { a: phase(0), b: phase(1), c: phase(0) });
  expect(orders(plan)).toEqual({ 'reach:c:1': [], 'reach:a:1': ['reach:c:1'] });
  expect(plan.now.items.map(({ key }) => key)).toEqual(['reach:c:1', 'reach:a:1']);
});

test('a higher phase of what is below is not waited for', () => {
  const steps = [
    step('a1', { dimension: 'd', leads: [0, 1], lifts: ['a'] }),
    step('b1', { dimension: 'd', leads: [0, 1], lifts: ['b'], effort: 3 }),
    step('b1-cheap', { dimension: 'd', leads: [0, 1], lifts: ['b'], effort: 2 }),
    step('b2', { dimension: 'd', leads: [1, 2], lifts: ['b'] }),
  ];
  const plan = planOf([question('a', { dependsOn: ['b'] }), question('b')], { steps }, { a: phase(0), b: phase(0) });
  const all = [...plan.now.items, ...plan.soon.items, ...plan.later.items];
  expect(all.find(({ key }) => key === 'a1')?.after).toEqual(['b1-cheap']);
  expect(plan.cheapest?.steps).toEqual(['b1-cheap', 'a1']);
});

test('a criterion is waited for whatever its level', () => {
  const plan = planOf(
    [criterion('high', 2), criterion('low', 1, { dependsOn: ['high'] })],
    {},
    {
      high: { kind: 'criterion', option: 'not-met' },
      low: { kind: 'criterion', option: 'not-met' },
    },
  );
  const all = [...plan.now.items, ...plan.soon.items];
  expect(all.find(({ of }) => of === 'low')?.after).toEqual(['reach:high:2']);
});

test('steps that lift both ways wait for each other only once', () => {
  const questions = [
    question('a', { dependsOn: ['b'] }),
    question('b'),
    question('c', { dependsOn: ['e'] }),
    question('e'),
  ];
  const steps = [
    step('ae', { dimension: 'd', leads: [0, 1], lifts: ['a', 'e'] }),
    step('bc', { dimension: 'd', leads: [0, 1], lifts: ['b', 'c'] }),
  ];
  const plan = planOf(questions, { steps }, { a: phase(0), b: phase(0), c: phase(0), e: phase(0) });
  expect(orders(plan)).toEqual({ ae: ['bc'], bc: [] });
});
