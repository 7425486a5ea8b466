import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns are as wide as their widest cell', () => {
  expect(table([['figure', 'app'], ['start', '1,200 ms'], ['saves at 16 clients']])).toBe(
    [
      'figure               app',
      '───────────────────  ────────',
      'start                1,200 ms',
      'saves at 16 clients',
    ].join('\n'),
  );
});
