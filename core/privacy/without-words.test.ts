import { expect, test } from 'vitest';
import { withoutWords } from './without-words.ts';

const overall = { is: 'overall' } as const;
const a = { is: 'group', group: 'a' } as const;
const comments = [
  { part: a, question: 'q', texts: ['slow', 'fine'] },
  { part: overall, question: 'q', texts: ['other'] },
  { part: a, question: 'r', texts: ['slow'] },
];

test('words go with those beside them on the same question, and no others', () => {
  expect(withoutWords(comments, [{ question: 'q', text: 'fine' }])).toEqual(comments.slice(1));
  expect(withoutWords(comments, [{ question: 'r', text: 'fine' }])).toEqual(comments);
  expect(withoutWords(comments, [])).toEqual(comments);
  const all = [
    { question: 'q', text: 'slow' },
    { question: 'q', text: 'other' },
    { question: 'r', text: 'slow' },
  ];
  expect(withoutWords(comments, all)).toEqual([]);
});
