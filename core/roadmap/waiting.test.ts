import { expect, test } from 'vitest';
import { score, statesOf } from '#core/scoring/score.ts';
import { makePlan } from './make-plan.ts';
import { answers, dimension, phase, questionnaire } from './model.fixture.ts';

const bare = questionnaire({ dimensions: [dimension('d', ['a', 'b'])], steps: [] });
const states = statesOf(bare, [answers(bare, { a: phase(0), b: { kind: 'unknown' } })]);
const planWith = (...done: string[]) => makePlan(bare, states, score(bare, states), { done: new Set(done) });

test('generated steps that are done leave the plan, too, and change no result', () => {
  expect(planWith().now.items.map(({ key }) => key)).toEqual(['reach:a:1', 'reach:b:1', 'find:b']);
  const plan = planWith('reach:a:1', 'find:b');
  expect(plan.now.items.map(({ key }) => key)).toEqual(['reach:b:1']);
  expect(plan.waiting).toEqual(['reach:a:1', 'find:b']);
  expect(plan.next).toBe(1);
});

test('a question that another version asked is not waited for here', () => {
  expect(planWith('reach:gone:1').now.items).toEqual(planWith().now.items);
});
