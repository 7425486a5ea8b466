import { expect, test } from 'vitest';
import type { Value } from '#core/response/answer.ts';
import { rememberSelections } from './remember-selections.ts';
import type { QuestionValue } from './valuer.ts';

/** Remembers over so many options, and tells what it was asked to find. */
function remembering(count: number) {
  const asked: Value[] = [];
  const ids = Array.from({ length: count }, (_, index) => `o${index}`);
  const find = rememberSelections(ids, (value): QuestionValue => {
    asked.push(value);
    return { is: 'unscored' };
  });
  return { find, asked };
}

const multi = (...options: string[]): Value => ({ kind: 'multi', options });

test('the same selection is found once, in whatever order and however often it is named', () => {
  const { find, asked } = remembering(30);
  const first = find(multi('o0', 'o29'));
  expect(find(multi('o29', 'o0', 'o0'))).toBe(first);
  expect(find(multi('o29'))).not.toBe(first);
  expect(find(multi())).not.toBe(first);
  expect(asked).toHaveLength(3);
});

test('a checklist is remembered while all of it applies', () => {
  const { find, asked } = remembering(2);
  for (const notApplicable of [[], [], ['o1'], ['o1']]) find({ kind: 'practices', done: ['o0'], notApplicable });
  expect(asked).toHaveLength(3);
});

test('more options than fit, and an option that is not there, are looked at each time', () => {
  const many = remembering(31);
  for (const _ of [1, 2]) many.find(multi('o0'));
  expect(many.asked).toHaveLength(2);
  const few = remembering(2);
  for (const _ of [1, 2]) few.find(multi('o0', 'o2'));
  expect(few.asked).toHaveLength(2);
});
