import { expect, test } from 'vitest';
import { run } from './run.fixture.ts';

const hashIn = (json: string): string => JSON.parse(json).files[0].hash;

const files = ['questionnaires/platform-engineering.yaml', 'docs/guides/examples/code-review-1.yaml'];

test.each(files)('phaseline print %s is the same questionnaire, and prints the same again', (file) => {
  const { exit, out, err } = run(['print', file]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const again = { input: out };
  expect(run(['print', '-'], again).out).toBe(out);
  expect(hashIn(run(['validate', '--json', '-'], again).out)).toBe(hashIn(run(['validate', '--json', file]).out));
});

test('phaseline print refuses a broken questionnaire', () => {
  expect(run(['print', '-'], { input: '[]' })).toEqual({
    exit: 1,
    out: '',
    err: '-:1:1: error: this must be keys with values, not a list.\n',
  });
});
