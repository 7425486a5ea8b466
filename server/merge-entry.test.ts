import { expect, test } from 'vitest';
import { type Entry, mergeEntry } from './merge-entry.ts';

const entry = (phase: number | null, comment = '', link = ''): Entry => ({
  answer: phase === null ? null : { kind: 'phase', phase },
  comment,
  link,
});

test.each<[string, Entry, Entry, Entry, Entry, boolean, boolean]>([
  // name, shown, yours, current → stored, changed, conflict
  ['sent back as it was', entry(1), entry(1), entry(1), entry(1), false, false],
  ['sent back as it was, changed elsewhere', entry(1), entry(1), entry(2, 'new'), entry(2, 'new'), false, false],
  ['changed by you only', entry(1), entry(2), entry(1), entry(2), true, false],
  ['cleared by you only', entry(1, 'c'), entry(null, 'c'), entry(1, 'c'), entry(null, 'c'), true, false],
  ['changed by both to the same', entry(1), entry(2), entry(2), entry(2), false, false],
  ['changed by both to different things', entry(1), entry(2), entry(3), entry(3), false, true],
  ['answer yours, comment theirs', entry(1), entry(2), entry(1, 'theirs'), entry(2, 'theirs'), true, false],
  ['both commented', entry(1), entry(1, 'mine'), entry(1, 'theirs'), entry(1, 'theirs\n———\nmine'), true, false],
  [
    'the same form again',
    entry(1),
    entry(1, 'mine'),
    entry(1, 'theirs\n———\nmine'),
    entry(1, 'theirs\n———\nmine'),
    false,
    false,
  ],
  [
    'your comment removed, theirs changed',
    entry(1, 'c'),
    entry(1),
    entry(1, 'theirs'),
    entry(1, 'theirs'),
    false,
    false,
  ],
  ['their comment removed, yours changed', entry(1, 'c'), entry(1, 'mine'), entry(1), entry(1, 'mine'), true, false],
  ['two links', entry(1, '', 'a'), entry(1, '', 'b'), entry(1, '', 'c'), entry(1, '', 'c'), false, true],
])('%s', (_name, shown, yours, current, stored, changed, conflict) => {
  expect(mergeEntry(shown, yours, current)).toEqual({ entry: stored, changed, conflict });
});

test('the order of keys, which a database may change, is no difference', () => {
  const shown = { answer: { kind: 'phase', phase: 1 }, comment: '', link: '' } as const;
  const current = { answer: { phase: 1, kind: 'phase' }, comment: '', link: '' } as const;
  expect(mergeEntry(shown, entry(2), current)).toMatchObject({ changed: true, conflict: false });
});
