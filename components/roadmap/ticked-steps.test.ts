import { expect, it } from 'vitest';
import type { Item } from '#core/roadmap/plan.ts';
import { stepsQuery, tickedSteps } from './ticked-steps.ts';

const item = (key: string): [string, Item] => [
  key,
  {
    key,
    kind: 'step',
    of: key,
    dimension: 'd',
    phase: 1,
    effort: 1,
    gain: 0,
    raises: [],
    because: [],
    opens: [],
    reaches: 0,
    after: [],
    unlocks: [],
  },
];
const items = new Map([item('a'), item('reach:q:2')]);

it('reads the list of a link and the repeated field of a form', () => {
  expect([...tickedSteps('a,reach:q:2', items)]).toEqual(['a', 'reach:q:2']);
  expect([...tickedSteps(['reach:q:2', 'a'], items)]).toEqual(['reach:q:2', 'a']);
});

it('drops what the plan does not have', () => {
  expect([...tickedSteps('gone,a,<b>', items)]).toEqual(['a']);
  expect([...tickedSteps(undefined, items)]).toEqual([]);
});

it('writes a link that reads back the same', () => {
  expect(stepsQuery(['a', 'reach:q:2'])).toBe('?steps=a,reach:q:2');
  expect(stepsQuery([])).toBe('');
});
