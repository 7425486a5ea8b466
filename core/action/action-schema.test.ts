import { expect, test } from 'vitest';
import { actionPartsSchema } from './action-schema.ts';

test('what is typed is tidied', () => {
  const typed = { owner: ' Ana\nLopez ', due: '', evidence: ' https://wiki.example.org/a ', notes: 'One\r\nTwo\n' };
  expect(actionPartsSchema.parse(typed)).toEqual({
    ...{ owner: 'Ana Lopez', due: '', evidence: 'https://wiki.example.org/a', notes: 'One\nTwo' },
  });
});

test.each([
  ['status', 'finished'],
  ['owner', 'A'.repeat(121)],
  ['owner', '\ud800'],
  ['due', '2026-02-30'],
  ['due', '01.12.2026'],
  ['evidence', 'javascript:alert(1)'],
  ['evidence', 'wiki'],
  ['notes', 'A'.repeat(5001)],
  ['notes', 'A\0B'],
  ['version', 3],
])('%s cannot be %j', (part, value) => {
  expect(actionPartsSchema.safeParse({ [part]: value }).success).toBe(false);
});
