import { expect, test } from 'vitest';
import { readAttributes } from './read-attributes.ts';

const nothing = { title: '', values: '' };
const site = { title: ' Site ', values: 'North\n\n South \r\n' };

test('one value a line; empty places are nothing', () => {
  expect(readAttributes([nothing, site, nothing])).toEqual({
    is: 'read',
    attributes: [
      {
        id: '1',
        title: 'Site',
        values: [
          { id: '1', title: 'North' },
          { id: '2', title: 'South' },
        ],
      },
    ],
  });
});

test('what is called as before keeps its id, and new things take free ones', () => {
  const before = [
    {
      id: '2',
      title: 'site',
      values: [
        { id: '1', title: 'South' },
        { id: '4', title: 'East' },
      ],
    },
  ];
  const typed = [
    { title: 'Role', values: 'a\nb' },
    { ...site, values: 'North\nSouth' },
  ];
  expect(readAttributes(typed, before)).toMatchObject({
    attributes: [
      { id: '1', title: 'Role' },
      {
        id: '2',
        title: 'Site',
        values: [
          { id: '2', title: 'North' },
          { id: '1', title: 'South' },
        ],
      },
    ],
  });
});

test('what cannot be asked is said with its place', () => {
  const at = (...typed: { title: string; values: string }[]) => readAttributes(typed);
  expect(at(nothing, { title: '', values: 'a\nb' })).toEqual({
    is: 'faulty',
    at: 1,
    field: 'title',
    problem: 'missing',
  });
  expect(at({ title: 'Site', values: 'A\na\n' })).toMatchObject({ field: 'values', problem: 'tooFew' });
  expect(at(site, { title: 'SITE', values: 'a\nb' })).toMatchObject({
    at: 1,
    field: 'title',
    problem: 'badCharacters',
  });
  expect(at({ title: 'x'.repeat(61), values: 'a\nb' })).toMatchObject({ field: 'title', problem: 'tooLong' });
  expect(at({ title: 'Site', values: `a\n${'x'.repeat(61)}` })).toMatchObject({ field: 'values', problem: 'tooLong' });
  const many = Array.from({ length: 21 }, (_, n) => `v${n}`).join('\n');
  expect(at({ title: 'Site', values: many })).toMatchObject({ field: 'values', problem: 'tooMany' });
  const four = ['A', 'B', 'C', 'D'].map((title) => ({ title, values: 'a\nb' }));
  expect(at(...four)).toMatchObject({ at: 3, problem: 'tooMany' });
});
