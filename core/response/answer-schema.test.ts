import { expect, test } from 'vitest';
import { answerSchema } from './answer-schema.ts';

test.each([
  { kind: 'unknown' },
  { kind: 'notApplicable', reason: '' },
  { kind: 'phase', phase: 1.5 },
  { kind: 'scale', point: 0 },
  { kind: 'choice', option: 'a' },
  { kind: 'multi', options: [] },
  { kind: 'practices', done: ['a'], notApplicable: ['b'] },
  { kind: 'number', number: -3.5 },
  { kind: 'criterion', option: 'met' },
  { kind: 'text', text: '' },
])('%j is kept as it is', (answer) => {
  expect(answerSchema.parse(answer)).toEqual(answer);
});

test.each([
  null,
  'unknown',
  {},
  { kind: 'other' },
  { kind: 'unknown', reason: 'extra' },
  { kind: 'notApplicable' },
  { kind: 'phase', phase: '1' },
  { kind: 'phase', phase: -1 },
  { kind: 'scale', point: 0.5 },
  { kind: 'choice', option: '' },
  { kind: 'multi', options: 'a' },
  { kind: 'multi', options: Array(501).fill('a') },
  { kind: 'practices', done: [] },
  { kind: 'number', number: Number.POSITIVE_INFINITY },
  { kind: 'number', number: Number.NaN },
  { kind: 'text', text: 'x'.repeat(5001) },
])('%j is refused', (answer) => {
  expect(answerSchema.safeParse(answer).success).toBe(false);
});
