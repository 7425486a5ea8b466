import { expect, test } from 'vitest';
import { phaseQuestion } from '#core/scoring/build.fixture.ts';
import { offersOther } from './offers-other.ts';

test('what the question allows, each by itself', () => {
  const question = phaseQuestion('q');
  const both = (more: Partial<typeof question>) =>
    (['unknown', 'notApplicable'] as const).map((means) => offersOther({ ...question, ...more }, means));
  expect(both({ allowUnknown: true, allowNotApplicable: true })).toEqual([true, true]);
  expect(both({ allowUnknown: false, allowNotApplicable: true })).toEqual([false, true]);
  expect(both({ allowUnknown: true, allowNotApplicable: false })).toEqual([true, false]);
});

test('not what an option stands for', () => {
  const options = [{ id: 'none', title: 'No idea', means: 'unknown' }];
  const question = { ...phaseQuestion('q'), type: 'choice', options } as unknown as Parameters<typeof offersOther>[0];
  expect(offersOther({ ...question, allowUnknown: true, allowNotApplicable: true }, 'unknown')).toBe(false);
  expect(offersOther({ ...question, allowUnknown: true, allowNotApplicable: true }, 'notApplicable')).toBe(true);
});
