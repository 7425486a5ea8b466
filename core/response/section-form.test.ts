import { describe, expect, it } from 'vitest';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { base } from '#core/scoring/build.fixture.ts';
import type { Answer } from './answer.ts';
import { decodeAnswer, plainText } from './decode-answer.ts';
import { encodeAnswer, encodeShown } from './encode-answer.ts';
import { fieldsOf } from './section-form.ts';

const common = base('q1');

const questions = {
  phase: {
    ...common,
    type: 'phase',
    statements: [
      { phase: 0, text: 'Nobody' },
      { phase: 1, text: 'A team' },
    ],
    between: true,
  },
  scale: { ...common, type: 'scale', points: [{ title: 'Never' }, { title: 'Always' }], reversed: false },
  choice: { ...common, type: 'choice', options: [{ id: 'unknown', title: 'Odd id', description: '', phase: 1 }] },
  multi: {
    ...common,
    type: 'multi',
    options: [{ id: 'o1', title: 'One', description: '', score: 1, exclusive: false }],
  },
  practices: { ...common, type: 'practices', practices: [{ id: 'p1', title: 'One', phase: 1 }] },
  number: { ...common, type: 'number', unit: 'days', better: 'lower', bands: [{ from: 0, to: 9, phase: 1 }] },
  criterion: { ...common, type: 'criterion', level: 1, options: [{ id: 'met', title: 'Met', fraction: 1 }] },
  text: { ...common, type: 'text' },
} satisfies Record<string, Question>;

function decode(type: keyof typeof questions, fields: Record<string, string[]>) {
  return decodeAnswer(questions[type], (name) => fields[name] ?? []);
}

describe('encodeAnswer and decodeAnswer', () => {
  const answers: [keyof typeof questions, Answer][] = [
    ['phase', { kind: 'phase', phase: 0 }],
    ['phase', { kind: 'phase', phase: 0.5 }],
    ['scale', { kind: 'scale', point: 1 }],
    ['choice', { kind: 'choice', option: 'unknown' }],
    ['multi', { kind: 'multi', options: ['o1', 'o2'] }],
    ['multi', { kind: 'multi', options: [] }],
    ['practices', { kind: 'practices', done: ['p1'], notApplicable: ['p2', 'p3'] }],
    ['practices', { kind: 'practices', done: [], notApplicable: ['p2'] }],
    ['practices', { kind: 'practices', done: [], notApplicable: [] }],
    ['number', { kind: 'number', number: 0 }],
    ['number', { kind: 'number', number: -0.25 }],
    ['number', { kind: 'number', number: 1e21 }],
    ['criterion', { kind: 'criterion', option: 'met' }],
    ['text', { kind: 'text', text: 'Two\nlines' }],
    ['number', { kind: 'unknown' }],
    ['multi', { kind: 'notApplicable', reason: 'No users yet' }],
  ];
  it.each(answers)('%s: %o comes back as it was', (type, answer) => {
    expect(decode(type, encodeAnswer(questions[type], answer))).toEqual({ answer });
  });

  it.each(Object.keys(questions) as (keyof typeof questions)[])('%s: nothing filled in is absent', (type) => {
    expect(decode(type, encodeAnswer(questions[type], null))).toEqual({ answer: null });
  });
});

describe('decodeAnswer', () => {
  it('clears a value when told to', () => {
    expect(decode('number', { 'a.q1': ['.clear'], 'n.q1': ['12'] })).toEqual({ answer: null });
    expect(decode('multi', { 'a.q1': ['.clear'], 'm.q1': ['o1'] })).toEqual({ answer: null });
  });

  it('refuses a value together with a special choice', () => {
    const problem = { problem: 'contradiction' };
    expect(decode('number', { 'a.q1': ['.unknown'], 'n.q1': ['12'] })).toEqual(problem);
    expect(decode('text', { 'a.q1': ['.na'], 't.q1': ['words'] })).toEqual(problem);
    expect(decode('multi', { 'a.q1': ['.none'], 'm.q1': ['o1'] })).toEqual(problem);
    expect(decode('practices', { 'a.q1': ['.none'], 'm.q1': ['p1'] })).toEqual(problem);
  });

  it('takes "none of these" beside practices that do not apply', () => {
    expect(decode('practices', { 'a.q1': ['.none'], 'p.q1': ['p1'] })).toEqual({
      answer: { kind: 'practices', done: [], notApplicable: ['p1'] },
    });
  });

  it.each([
    ['5,5', 5.5],
    ['-0,25', -0.25],
    ['12,0001', 12.0001],
  ])('takes the comma of %s for a decimal sign', (typed, number) => {
    expect(decode('number', { 'n.q1': [typed] })).toEqual({ answer: { kind: 'number', number } });
  });

  it.each(['1,500', '1,2,3', '1.500,0', 'ten', '1e999', '0x10', 'Infinity', '--1', '.'])(
    'refuses %s as a number',
    (typed) => {
      expect(decode('number', { 'n.q1': [typed] })).toEqual({ problem: 'notANumber' });
      expect(decode('phase', { 'a.q1': [typed.replace(/^\./, '')] })).not.toHaveProperty('answer.phase');
    },
  );

  it.each([
    [' 3 ', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1E3', 1000],
  ])('reads "%s" as a number', (typed, number) => {
    expect(decode('number', { 'n.q1': [typed] })).toEqual({ answer: { kind: 'number', number } });
  });

  it('takes blank text as absent and a blank reason as it is', () => {
    expect(decode('text', { 't.q1': [' \r\n '] })).toEqual({ answer: null });
    expect(decode('text', { 'a.q1': ['.na'] })).toEqual({ answer: { kind: 'notApplicable', reason: '' } });
  });

  it('refuses a phase that is no number', () => {
    expect(decode('phase', { 'a.q1': ['high'] })).toEqual({ problem: 'notANumber' });
  });
});

it('gives every field of a question a name of its own', () => {
  const names = Object.values(fieldsOf({ id: 'q1' }));
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.endsWith('.q1'))).toBe(true);
});

it('writes what was shown without anything else', () => {
  const shown = { answer: { kind: 'unknown' } as const, comment: 'c', link: '', version: 3 };
  expect(encodeShown(shown)).toBe('{"answer":{"kind":"unknown"},"comment":"c","link":""}');
});

it('turns the line breaks of a form back into what was typed', () => {
  expect(plainText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  expect(plainText(undefined)).toBe('');
});
