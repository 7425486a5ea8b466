import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/response/answer.ts';
import { comparisonHolds } from './comparison.ts';
import { evaluate } from './evaluate.ts';
import { parseCondition } from './parse-condition.ts';

const answers: Readonly<Record<string, Answer>> = {
  ship: { kind: 'choice', option: 'by-hand' },
  tools: { kind: 'multi', options: ['a', 'b'] },
  one: { kind: 'multi', options: ['a'] },
  habits: { kind: 'practices', done: ['pair'], notApplicable: ['teach'] },
  team: { kind: 'phase', phase: 1.5 },
  mood: { kind: 'scale', point: 0 },
  days: { kind: 'number', number: -2 },
  lock: { kind: 'criterion', option: 'met' },
  note: { kind: 'text', text: '2' },
  open: { kind: 'unknown' },
  none: { kind: 'notApplicable', reason: 'We have none.' },
};

function holds(text: string): boolean {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(`${parsed.code} at ${parsed.at}`);
  return evaluate(parsed.expression, (comparison) => comparisonHolds(comparison, answers[comparison.question]));
}

describe('parseCondition', () => {
  test.each([
    'ship = by-hand',
    'ship != button',
    'lock = met',
    'tools contains b',
    'one = a',
    'habits contains pair',
    'team >= 1.5',
    'team = 1.5',
    'team < 2',
    'mood = 0',
    'mood<=0',
    'days > -3',
    'days = -2.0',
    'note is answered',
    'open is unknown',
    'none is notApplicable',
    'not (open is answered)',
    'missing != 1',
    'ship = button or tools contains a and mood = 0',
    'ship=by-hand&&!(team>=2||open is answered)',
  ])('%s is true', (text) => {
    expect(holds(text)).toBe(true);
  });

  test.each([
    'ship = button',
    'ship >= 0',
    'tools = a',
    'tools contains c',
    'habits contains teach',
    'note = 2',
    'note >= 0',
    'open is answered',
    'open = 0',
    'missing is answered',
    'missing is unknown',
    'missing = 1',
    'missing < 1',
    '(ship = button or tools contains a) and mood = 1',
  ])('%s is false', (text) => {
    expect(holds(text)).toBe(false);
  });

  test.each([
    ['', 0, 'operandExpected'],
    ['a', 1, 'comparisonExpected'],
    ['a && b = 1', 2, 'comparisonExpected'],
    ['a b', 2, 'comparisonExpected'],
    ['a = ', 4, 'valueExpected'],
    ['a = (b)', 4, 'valueExpected'],
    ['a >= many', 5, 'numberExpected'],
    ['a >= ', 5, 'numberExpected'],
    ['a is there', 5, 'stateExpected'],
    ['a = 1 b = 2', 6, 'operatorExpected'],
    ['a == 1', 3, 'valueExpected'],
    ['a = "b"', 4, 'unexpectedCharacter'],
    ['(a = 1', 6, 'closingExpected'],
    [`${'('.repeat(51)}a = 1${')'.repeat(51)}`, 51, 'nestedTooDeeply'],
  ])('%j is refused at %i: %s', (text, at, code) => {
    expect(parseCondition(text)).toEqual({ ok: false, at, code });
  });
});
