import { expect, it } from 'vitest';
import { item } from '#core/roadmap/item.fixture.ts';
import { stepsQuery, tickedSteps } from './ticked-steps.ts';

const items = new Map(
  [item('a'), item('reach:q:2'), item('find:q', { kind: 'findOut' })].map((each) => [each.key, each]),
);

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
