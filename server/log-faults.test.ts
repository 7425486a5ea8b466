import pino from 'pino';
import { expect, it } from 'vitest';
import type { Fault } from '#core/questionnaire/fault.ts';
import { faultSentences, logFaults } from './log-faults.ts';

const fault = (file: string, line: number, severity: Fault['severity']): Fault => {
  return { file, line, column: 1, path: '', severity, message: 'Something.', hint: '' };
};

it('logs every error, and counts the warnings of a file beyond the first twenty', () => {
  const lines: { level: number; file: string; more?: number }[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const many = Array.from({ length: 25 }, (_, index) => fault('large.yaml', index + 1, 'warning'));
  const errors = Array.from({ length: 30 }, (_, index) => fault('broken.yaml', index + 1, 'error'));
  logFaults(log, [...many, ...errors, fault('small.yaml', 1, 'warning')]);
  expect(lines.filter(({ file }) => file === 'broken.yaml')).toHaveLength(30);
  expect(lines.filter(({ file }) => file === 'small.yaml')).toHaveLength(1);
  const large = lines.filter(({ file }) => file === 'large.yaml');
  expect(large).toHaveLength(21);
  expect(large.at(-1)).toMatchObject({ level: 40, more: 5 });
});

it('tells the terminal every error, and three warnings of a file', () => {
  const many = Array.from({ length: 25 }, (_, index) => fault('large.yaml', index + 1, 'warning'));
  expect(faultSentences([...many, fault('broken.yaml', 7, 'error'), fault('small.yaml', 1, 'warning')])).toEqual([
    'large.yaml:1:1 Line 1: Something.',
    'large.yaml:2:1 Line 2: Something.',
    'large.yaml:3:1 Line 3: Something.',
    'broken.yaml:7:1 Line 7: Something.',
    'small.yaml:1:1 Line 1: Something.',
    'large.yaml: 22 more warnings; “phaseline validate” names them all.',
  ]);
});
