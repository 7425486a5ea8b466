import { expect, test } from 'vitest';
import { textTable } from './table.ts';

const columns = [{ title: 'Dimension' }, { title: 'Score', align: 'right' }, { title: 'Phase' }] as const;
const rows = [
  ['Habit', '1.42', '1'],
  ['How we look at changes', '12.00', 'not scored'],
];

test('a table', () => {
  expect(textTable(columns, rows, 80)).toEqual([
    { strong: 'Dimension               Score  Phase' },
    'Habit                    1.42  1',
    'How we look at changes  12.00  not scored',
  ]);
});

test('in a narrow terminal its first column is broken', () => {
  expect(textTable(columns, rows, 32)).toEqual([
    { strong: 'Dimension      Score  Phase' },
    'Habit           1.42  1',
    'How we look    12.00  not scored',
    'at changes',
  ]);
});

test('in a very narrow one each row becomes a list', () => {
  expect(textTable(columns, rows.slice(1), 20)).toEqual([
    { strong: 'How we look at' },
    { strong: 'changes' },
    '  Score: 12.00',
    '  Phase: not scored',
  ]);
});
