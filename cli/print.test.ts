import { expect, test } from 'vitest';
import { folderWith, run, runHere } from './run.fixture.ts';

const hashIn = (json: string): string => JSON.parse(json).files[0].hash;

const files = ['questionnaires/platform-engineering.yaml', 'docs/guides/examples/code-review-1.yaml'];

test.each(files)('phaseline print %s is the same questionnaire, and prints the same again', async (file) => {
  const { exit, out, err } = await runHere(['print', file]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const again = { cwd: folderWith({ 'again.yaml': out }) };
  expect(await runHere(['print', 'again.yaml'], again)).toEqual({ exit: 0, out, err: '' });
  const hash = hashIn((await runHere(['validate', '--json', file])).out);
  expect(hashIn((await runHere(['validate', '--json', 'again.yaml'], again)).out)).toBe(hash);
});

test('phaseline print refuses a broken questionnaire', () => {
  expect(run(['print', '-'], { input: '[]' })).toEqual({
    exit: 1,
    out: '',
    err: '-:1:1: error: this must be keys with values, not a list.\n',
  });
});

test('phaseline print reads what another one printed', () => {
  const [, small = ''] = files;
  const { out } = run(['print', small]);
  expect(run(['print', '-'], { input: out })).toEqual({ exit: 0, out, err: '' });
});
