import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, MultiQuestion, Question, Rules } from '#core/questionnaire/questionnaire.ts';
import type { Value } from '#core/response/answer.ts';
import {
  base,
  criterion,
  numberQuestion,
  phaseQuestion,
  practicesQuestion,
  scaleQuestion,
  textQuestion,
} from './build.fixture.ts';
import { attainable, questionValue } from './question-value.ts';

const P = 3;

function choice(options: Partial<ChoiceQuestion['options'][number]>[], rules?: Rules): ChoiceQuestion {
  const filled = options.map((option, index) => ({ id: `o${index}`, title: '', description: '', ...option }));
  return { ...base('q'), type: 'choice', options: filled, ...(rules && { rules }) };
}

function multi(scores: (number | { score: number; exclusive: true })[], rules?: Rules): MultiQuestion {
  const options = scores.map((each, index) => ({
    ...{ id: `o${index}`, title: '', description: '', exclusive: false },
    ...(typeof each === 'number' ? { score: each } : each),
  }));
  return { ...base('q'), type: 'multi', options, ...(rules && { rules }) };
}

const pick = (option: string): Value => ({ kind: 'choice', option });
const picks = (...options: string[]): Value => ({ kind: 'multi', options });

/** v, raw points and their maximum. */
function worth(question: Question, value: Value) {
  const found = questionValue(question, value, P);
  return found.is === 'scored' ? [found.value, found.raw.points, found.raw.max] : found.is;
}

describe('phase', () => {
  const gap = phaseQuestion('q', {
    statements: [
      { phase: 0, text: '' },
      { phase: 2, text: '' },
    ],
    between: true,
  });

  test('the statement, or half a step more where offered', () => {
    expect(worth(gap, { kind: 'phase', phase: 2 })).toEqual([2, 2, 2]);
    expect(worth(gap, { kind: 'phase', phase: 0.5 })).toEqual([0.5, 0.5, 2]);
    expect(attainable(gap, P)).toBe(2);
  });

  test.each([1, 2.5, 3])('%d is not offered', (phase) => {
    expect(() => worth(gap, { kind: 'phase', phase })).toThrow('"q" does not fit it (kind: phase)');
  });
});

describe('scale', () => {
  test('linear, and raw points counted from the worse end', () => {
    expect(worth(scaleQuestion('q', 4), { kind: 'scale', point: 1 })).toEqual([1, 1, 3]);
    expect(worth(scaleQuestion('q', 5, { reversed: true }), { kind: 'scale', point: 1 })).toEqual([2.25, 3, 4]);
  });

  test('own scores replace the linear value, reversed or not', () => {
    const points = [{ title: '' }, { title: '', score: 0.6 }, { title: '', score: 2.4 }];
    expect(worth(scaleQuestion('q', 3, { points }), { kind: 'scale', point: 1 })).toEqual([0.6, 0.6, 2.4]);
    expect(worth(scaleQuestion('q', 3, { points, reversed: true }), { kind: 'scale', point: 1 })).toEqual([
      2.4, 2.4, 3,
    ]);
    expect(attainable(scaleQuestion('q', 3, { points }), P)).toBe(2.4);
  });

  test('a point that is not there is refused', () => {
    expect(() => worth(scaleQuestion('q', 3), { kind: 'scale', point: 3 })).toThrow('does not fit');
  });
});

describe('choice', () => {
  test('phase first, else the share of the highest score', () => {
    const question = choice([{ phase: 1, score: 8 }, { score: 5 }, { score: 10 }, { score: -2 }]);
    expect(worth(question, pick('o0'))).toEqual([1, 8, 10]);
    expect(worth(question, pick('o1'))).toEqual([1.5, 5, 10]);
    expect(worth(question, pick('o3'))).toEqual([0, 0, 10]);
    expect(attainable(question, P)).toBe(3);
  });

  test('raw points are the phase where there is no score', () => {
    expect(worth(choice([{ phase: 2 }, { phase: 1 }]), pick('o1'))).toEqual([1, 1, 2]);
  });

  test('scores that are all 0 are worth 0, and an option with neither has no value', () => {
    expect(worth(choice([{ score: 0 }, {}]), pick('o0'))).toEqual([0, 0, 0]);
    expect(worth(choice([{ score: 0 }, {}]), pick('o1'))).toBe('noRule');
  });

  test('rules replace the values of the options', () => {
    const rules = { when: [{ if: 'o0', result: 'high', phase: 2 }] };
    const question = choice([{ phase: 3 }, { phase: 3 }], rules);
    expect(worth(question, pick('o0'))).toEqual([2, 2, 2]);
    expect(worth(question, pick('o1'))).toBe('noRule');
    expect(attainable(question, P)).toBe(2);
    expect(attainable(question, P, pick('o1'))).toBe(2);
  });

  test('a rule that no single option makes true, or that never gets its turn, is not attainable', () => {
    const rules = {
      when: [
        { if: 'o0 && o1', result: 'both', phase: 3 },
        { if: 'o0', result: 'first', phase: 1 },
        { if: 'o0', result: 'again', phase: 2 },
      ],
    };
    const question = choice([{}, {}], rules);
    expect(attainable(question, P)).toBe(1);
    expect(worth(question, pick('o0'))).toEqual([1, 1, 1]);
    expect(attainable(choice([{}, {}], { when: [{ if: 'o0 && !o0', result: '', phase: 2 }] }), P)).toBe(0);
  });

  test('an unknown option is refused', () => {
    expect(() => worth(choice([{ phase: 1 }]), pick('other'))).toThrow('does not fit');
  });
});

describe('multi', () => {
  test('the sum over the positive scores, kept within bounds', () => {
    const question = multi([1, 2, 3, -2]);
    expect(worth(question, picks('o0', 'o1'))).toEqual([1.5, 3, 6]);
    expect(worth(question, picks('o0', 'o3'))).toEqual([0, 0, 6]);
    expect(worth(question, picks())).toEqual([0, 0, 6]);
    expect(worth(question, picks('o0', 'o1', 'o2'))).toEqual([3, 6, 6]);
  });

  test('an exclusive option clears the rest, and cannot be added to what is attainable', () => {
    const question = multi([2, 2, { score: 2, exclusive: true }]);
    expect(worth(question, picks('o0', 'o2'))).toEqual([1, 2, 6]);
    expect(attainable(question, P)).toBe(2);
    expect(attainable(multi([1, { score: 3, exclusive: true }]), P)).toBe(2.25);
  });

  test('without a positive score everything is worth 0', () => {
    expect(worth(multi([0, -1]), picks('o0'))).toEqual([0, 0, 0]);
    expect(attainable(multi([0, -1]), P)).toBe(0);
  });

  test('the first true rule counts, else the default', () => {
    const question = multi([0, 0, 0], {
      when: [
        { if: 'o0 && (o1 || !o2)', result: 'none', phase: 3 },
        { if: 'o0', result: 'medium', phase: 1 },
      ],
      otherwise: { result: 'high', phase: 0 },
    });
    expect(worth(question, picks('o0'))).toEqual([3, 3, 3]);
    expect(worth(question, picks('o0', 'o2'))).toEqual([1, 1, 3]);
    expect(worth(question, picks())).toEqual([0, 0, 3]);
  });

  test('attainable is what a possible selection gives', () => {
    const both = { when: [{ if: 'o0 && o1', result: '', phase: 3 }], otherwise: { result: '', phase: 1 } };
    expect(attainable(multi([0, 0], both), P)).toBe(3);
    // The exclusive option clears the other one.
    expect(attainable(multi([0, { score: 0, exclusive: true }], both), P)).toBe(1);
    const alone = { when: [{ if: 'o1', result: '', phase: 2 }] };
    expect(attainable(multi([0, { score: 0, exclusive: true }], alone), P)).toBe(2);
    const nothing = { when: [{ if: '!o0 && !o1', result: '', phase: 2 }] };
    expect(attainable(multi([0, 0], nothing), P)).toBe(2);
  });

  test('with very many options in its rules, attainable is the highest phase that they name', () => {
    const all = Array.from({ length: 13 }, (_, index) => `o${index}`);
    const rules = { when: [{ if: `${all.join(' && ')} && !o0`, result: '', phase: 3 }] };
    expect(
      attainable(
        multi(
          all.map(() => 0),
          rules,
        ),
        P,
      ),
    ).toBe(3);
  });

  test('a rule that does not parse is a bug of the loader', () => {
    const rules = { when: [{ if: 'o0 &&', result: '', phase: 1 }] };
    expect(() => worth(multi([1], rules), picks('o0'))).toThrow('does not parse');
  });

  test('an unknown option is refused', () => {
    expect(() => worth(multi([1]), picks('other'))).toThrow('does not fit');
  });
});

describe('practices', () => {
  const question = practicesQuestion('q', { 1: 1, 2: 2, 3: 1 });
  const answer = (done: string[], notApplicable: string[] = []): Value => ({ kind: 'practices', done, notApplicable });

  test('all done gives the highest phase, none gives 0', () => {
    expect(worth(question, answer(['1.0', '2.0', '2.1', '3.0']))).toEqual([3, 3, 3]);
    expect(worth(question, answer([]))).toEqual([0, 0, 3]);
  });

  test('practices that do not apply leave both counts', () => {
    expect(worth(question, answer(['1.0', '2.0'], ['2.1']))).toEqual([2, 2, 3]);
    expect(worth(question, answer(['2.0'], ['1.0', '2.1']))).toEqual([2, 2, 3]);
    expect(worth(question, answer(['1.0', '2.0', '2.1'], ['3.0']))).toEqual([2, 2, 2]);
    expect(attainable(question, P, answer([], ['3.0']))).toBe(2);
  });

  test('all n/a makes the answer n/a', () => {
    const none = answer([], ['1.0', '2.0', '2.1', '3.0']);
    expect(worth(question, none)).toBe('notApplicable');
    expect(attainable(question, P, none)).toBe(0);
  });

  test('an unknown practice is refused', () => {
    expect(() => worth(question, answer([], ['9.9']))).toThrow('does not fit');
  });
});

test('number: a question may not attain the last phase', () => {
  const question = numberQuestion('q', [
    { from: 0, to: 7, phase: 2 },
    { from: 7, to: 30, phase: 0 },
  ]);
  expect(worth(question, { kind: 'number', number: 6.9999999999 })).toEqual([2, 2, 2]);
  expect(worth(question, { kind: 'number', number: 7 })).toEqual([0, 0, 2]);
  expect(() => worth(question, { kind: 'number', number: 30 })).toThrow('does not fit');
});

test('criterion: P times the fraction, raw points are the fraction', () => {
  expect(worth(criterion('q', 1), { kind: 'criterion', option: 'partly' })).toEqual([1.5, 0.5, 1]);
  expect(() => worth(criterion('q', 1), { kind: 'criterion', option: 'other' })).toThrow('does not fit');
});

test('text and questions that are not scored have no value', () => {
  expect(worth(textQuestion('q'), { kind: 'text', text: 'a' })).toBe('unscored');
  const checklist = { ...practicesQuestion('q', { 1: 1 }), scored: false };
  const ofNone = (notApplicable: readonly string[]) => worth(checklist, { kind: 'practices', done: [], notApplicable });
  expect([ofNone([]), ofNone(['1.0'])]).toEqual(['unscored', 'notApplicable']);
  expect(worth(phaseQuestion('q', { scored: false }), { kind: 'phase', phase: 2 })).toBe('unscored');
  expect(attainable(phaseQuestion('q', { scored: false }), P)).toBe(0);
});

test('a value of another kind is refused by every scored type', () => {
  const questions = [
    phaseQuestion('q'),
    scaleQuestion('q', 3),
    choice([{ phase: 1 }]),
    multi([1]),
    practicesQuestion('q', { 1: 1 }),
    numberQuestion('q', [{ from: 0, to: 1, phase: 1 }]),
    criterion('q', 1),
  ];
  for (const question of questions) {
    expect(() => worth(question, { kind: 'text', text: 'a' })).toThrow('does not fit');
  }
});
