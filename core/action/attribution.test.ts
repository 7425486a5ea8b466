import { describe, expect, test } from 'vitest';
import { answers, dimension, phase, questionnaire } from '../roadmap/model.fixture.ts';
import { statesOf } from '../scoring/score.ts';
import type { ActionFields, Lift } from './action.ts';
import { attribute, waitingSteps } from './attribution.ts';

const model = questionnaire({ dimensions: [dimension('d', ['a', 'b', 'c', 'e'])], steps: [] });
const states = statesOf(model, [
  answers(model, { a: phase(2), b: phase(1), c: { kind: 'notApplicable', reason: 'None.' } }),
]);
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const fields = (status: ActionFields['status']): ActionFields => ({
  ...{ status, owner: null, due: null, evidence: '', notes: '' },
});
const done = (lifts: readonly Lift[], day = 10) => ({ fields: fields('done'), doneAt: at(day), lifts });

describe('what a result says of an action', () => {
  test('nothing is put down to what is not done', () => {
    for (const status of ['planned', 'doing', 'dropped'] as const) {
      expect(attribute({ fields: fields(status), doneAt: null, lifts: [] }, at(20), states)).toEqual({ is: 'open' });
    }
  });

  test('done after the last answers, or at the same moment, it waits for the next', () => {
    expect(attribute(done([]), at(9), states)).toEqual({ is: 'waiting' });
    expect(attribute(done([]), at(10), states)).toEqual({ is: 'waiting' });
    expect(attribute(done([]), null, states)).toEqual({ is: 'waiting' });
  });

  test('question by question, and moved if one rose', () => {
    const lifts = [
      { question: 'a', from: 1, to: 2 },
      { question: 'b', from: 1, to: 2 },
      { question: 'c', from: 0, to: 2 },
      { question: 'gone', from: 1, to: 2 },
    ];
    expect(attribute(done(lifts), at(11), states)).toEqual({
      is: 'answered',
      moved: true,
      questions: [
        { question: 'a', from: 1, to: 2, now: 2, how: 'reached' },
        { question: 'b', from: 1, to: 2, now: 1, how: 'same' },
        { question: 'c', from: 0, to: 2, now: null, how: 'notAsked' },
        { question: 'gone', from: 1, to: 2, now: null, how: 'notAsked' },
      ],
    });
  });

  test.each([
    [0, 3, 1, 'rose'],
    [2, 3, 1, 'fell'],
    [null, 0, 1, 'reached'],
    [1, 3, 1, 'same'],
  ] as const)('from %s towards %s, now %s: %s', (from, to, now, how) => {
    const answered = attribute(done([{ question: 'b', from, to }]), at(11), states);
    expect(answered).toMatchObject({ moved: how === 'rose' || how === 'reached', questions: [{ now, how }] });
  });

  test('a question without a value ranks below every value', () => {
    const answered = attribute(done([{ question: 'e', from: null, to: 1 }]), at(11), states);
    expect(answered).toMatchObject({ moved: false, questions: [{ now: null, how: 'same' }] });
    expect(attribute(done([{ question: 'e', from: 0, to: 1 }]), at(11), states)).toMatchObject({
      questions: [{ now: null, how: 'fell' }],
    });
  });
});

test('the plan waits for what is done and not answered since', () => {
  const actions = [
    { step: 's1', ...done([], 12) },
    { step: 's2', ...done([], 8) },
    { step: 's3', fields: fields('doing'), doneAt: null },
  ];
  expect([...waitingSteps(actions, at(10))]).toEqual(['s1']);
});
