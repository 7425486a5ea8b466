import { expect, test } from 'vitest';
import { nearest, suggester } from './nearest.ts';

test.each([
  ['weigth', 'weight'],
  ['titel', 'title'],
  ['dimension', 'dimensions'],
  ['allowNotApplicabel', 'allowNotApplicable'],
  ['stps', 'steps'],
  ['colour', undefined],
  ['id', undefined],
  ['x', undefined],
])('%s → %s', (word, expected) => {
  expect(nearest(word, ['weight', 'title', 'dimensions', 'steps', 'allowNotApplicable', 'is', 'y'])).toBe(expected);
});

test('the fewest edits win', () => {
  expect(nearest('teams', ['terns', 'team', 'tea'])).toBe('team');
});

test('hints end after the first few words', () => {
  const suggest = suggester(['team'], 2);
  expect([suggest('taem'), suggest('other'), suggest('taem')]).toEqual([{ hint: 'Did you mean `team`?' }, {}, {}]);
});
