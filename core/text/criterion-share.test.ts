import { expect, test } from 'vitest';
import type { Question } from '../questionnaire/questionnaire.ts';
import { criterionShare } from './criterion-share.ts';

const question = (type: 'criterion' | 'scale', level?: number) => ({ type, level }) as unknown as Question;

test.each([
  [3, 3, { share: 1, phase: 2, isMet: true }],
  [0.1 + 0.2, 0.3, { share: (0.1 + 0.2) / 0.3, phase: 2, isMet: true }],
  [1.5, 3, { share: 0.5, phase: 0, isMet: false }],
  [0, 5, { share: 0, phase: 0, isMet: false }],
])('a criterion of level 2 with the value %d of %d', (value, lastPhase, expected) => {
  expect(criterionShare(question('criterion', 2), value, lastPhase)).toEqual(expected);
});

test('the value of any other question is a phase', () => {
  expect(criterionShare(question('scale'), 1.5, 3)).toBeNull();
});
