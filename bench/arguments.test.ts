import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...words: string[]) => readArguments(words, ['saves', 'pdf']);

test('nothing said: everything, five times, JSON to standard output', () => {
  const all = { is: 'run', runs: 5, seconds: 3, only: ['saves', 'pdf'], json: null, busyMachine: false };
  expect(read()).toEqual(all);
});

test('what was said', () => {
  const words = ['--json', 'a.json', '--runs=7', '--only', 'pdf', '--busy-machine'];
  const wanted = { is: 'run', runs: 7, seconds: 3, only: ['pdf'], json: 'a.json', busyMachine: true };
  expect(read(...words)).toEqual(wanted);
  expect(read('--quick')).toMatchObject({ is: 'run', runs: 2, seconds: 1 });
  expect(read('--quick', '--help')).toEqual({ is: 'help' });
});

test.each([
  [['--fast'], "Unknown option '--fast'."],
  [['extra'], "Unexpected argument 'extra'."],
  [['--json'], "Option '--json <value>' argument missing."],
  [['--json='], '--json takes the name of a file.'],
  [['--runs', '4'], '--runs takes a whole number from 5 to 99, not "4".'],
  [['--runs', 'many'], '--runs takes a whole number from 5 to 99, not "many".'],
  [['--only', 'saves,tea'], 'There is no part "tea". There are: saves, pdf.'],
  [['--quick', '--runs', '5'], '--quick and --runs exclude each other.'],
])('%j is refused', (words, sentence) => {
  expect(read(...words)).toEqual({ is: 'faulty', sentence });
});
