import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeError } from './describe-error.ts';

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('describeError', () => {
  it('tells a bug with its frames and causes', () => {
    const found = describeError(new Error('outer', { cause: Object.assign(new TypeError('inner'), { code: 'E1' }) }));
    expect(found).toMatchObject({
      name: 'Error',
      message: 'outer',
      cause: { name: 'TypeError', message: 'inner', code: 'E1' },
    });
    expect(found.at?.[0]).toMatch(/^at .*describe-error\.test/);
  });

  it.each([
    ['a JSON parser', thrown(() => JSON.parse('private words'))],
    ['a schema', thrown(() => z.strictObject({}).parse({ 'private words': 1 }))],
    ['a database driver', Object.assign(new Error('insert private words'), { params: ['private words'], query: '' })],
    ['the page renderer', new Error('no action "private words"')],
    ['a string', 'private words'],
    ['a cause', new Error('fine', { cause: thrown(() => JSON.parse('private words')) })],
  ])('keeps what %s quotes to itself', (_, error) => {
    expect(JSON.stringify(describeError(error))).not.toContain('private');
  });
});
