import { expect, it } from 'vitest';
import type { Item } from '#core/roadmap/plan.ts';
import { stepsQuery, tickedSteps } from './ticked-steps.ts';

const item = (key: string, kind: Item['kind'] = 'step'): [string, Item] => [
  key,
  {
    key,
    kind,
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
const items = new Map([item('a'), item('reach:q:2'), item('find:q', 'findOut')]);

it('reads the list of a link and the repeated field of a form', () => {
  expect([...tickedSteps('a,reach:q:2', items)]).toEqual(['a', 'reach:q:2']);
  expect([...tickedSteps(['reach:q:2', 'a'], items)]).toEqual(['reach:q:2', 'a']);
});

it('drops what the plan does not have', () => {
  expect([...tickedSteps('gone,a,<b>', items)]).toEqual(['a']);
  expect([...tickedSteps(undefined, items)]).toEqual([]);
});

it('ticks nothing whose effect is unknown', () => {
  expect([...tickedSteps('find:q,a', items)]).toEqual(['a']);
});

it('writes a link that reads back the same', () => {
  expect(stepsQuery(['a', 'reach:q:2'])).toBe('?steps=a,reach:q:2');
  expect(stepsQuery([])).toBe('');
});
