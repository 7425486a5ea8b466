import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import {
  base,
  notApplicable,
  phaseQuestion,
  practicesQuestion,
  respondent,
  textQuestion,
  unknown,
} from './build.fixture.ts';
import type { QuestionState } from './result.ts';
import { stateOf as stateOver } from './state-of.fixture.ts';

function stateOf(
  question: Question,
  answers: (Answer | number | null)[],
  agreed?: Answer | number | null,
): QuestionState {
  const responses = answers.map((answer) => respondent({ q: answer }));
  return stateOver(question, responses, agreed === undefined ? undefined : respondent({ q: agreed }));
}

const rubric = phaseQuestion('q');
const ruled: ChoiceQuestion = {
  ...base('q'),
  type: 'choice',
  options: ['a', 'b'].map((id) => ({ id, title: '', description: '' })),
  rules: { when: [{ if: 'a', result: 'fine', phase: 2 }] },
};
const a: Answer = { kind: 'choice', option: 'a' };
const b: Answer = { kind: 'choice', option: 'b' };

describe('who counts', () => {
  test('nobody asked', () => {
    expect(stateOver(rubric, [respondent({})])).toEqual({ is: 'notAsked' });
    expect(stateOver(rubric, [])).toEqual({ is: 'notAsked' });
  });

  test('an answer to a question that is not asked any more is not scored', () => {
    const kept = { asked: new Set<string>(), answers: respondent({ q: 3 }).answers };
    expect(stateOver(rubric, [kept])).toEqual({ is: 'notAsked' });
  });

  test('n/a needs more than half of those who answered; unknown is an answer, absent is none', () => {
    expect(stateOf(rubric, [2, notApplicable])).toMatchObject({ is: 'applicable', scoreValue: 2, coverage: 1 });
    expect(stateOf(rubric, [unknown, notApplicable])).toMatchObject({ is: 'applicable', unknownShare: 1 });
    expect(stateOf(rubric, [null, null, notApplicable])).toEqual({
      is: 'notApplicable',
      respondents: { scored: 0, unknown: 0, absent: 2, notApplicable: 1, noRule: 0 },
    });
  });

  test('a practices answer with every practice n/a counts as n/a', () => {
    const question = practicesQuestion('q', { 1: 1 });
    expect(stateOf(question, [{ kind: 'practices', done: [], notApplicable: ['1.0'] }]).is).toBe('notApplicable');
  });
});

describe('values', () => {
  test('one respondent: value, unknown, absent', () => {
    expect(stateOf(rubric, [2])).toEqual({
      is: 'applicable',
      scoreValue: 2,
      raw: { points: 2, max: 3 },
      gateValue: 2,
      potentialValue: 2,
      attainable: 3,
      coverage: 1,
      unknownShare: 0,
      disagreement: 0,
      split: false,
      respondents: { scored: 1, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 },
    });
    const open = { scoreValue: null, raw: null, gateValue: null, potentialValue: 3, attainable: 3, coverage: 0 };
    expect(stateOf(rubric, [unknown])).toMatchObject({ ...open, unknownShare: 1 });
    expect(stateOf(rubric, [null])).toMatchObject({ ...open, unknownShare: 0 });
  });

  test('the lower median counts unknown and absent below every value, for the potential as P', () => {
    expect(stateOf(rubric, [1, 2])).toMatchObject({ gateValue: 1, potentialValue: 1 });
    expect(stateOf(rubric, [1, 2, 3, unknown])).toMatchObject({ gateValue: 1, potentialValue: 2, coverage: 0.75 });
    expect(stateOf(rubric, [1, null, unknown])).toMatchObject({ gateValue: null, potentialValue: 3 });
  });

  test('answered without a matching rule: no value, and no potential either', () => {
    expect(stateOf(ruled, [b])).toMatchObject({ scoreValue: null, gateValue: null, potentialValue: null, coverage: 0 });
    expect(stateOf(ruled, [a, a, b])).toMatchObject({ gateValue: 2, potentialValue: 2, coverage: 2 / 3 });
    expect(stateOf(ruled, [a, b, b])).toMatchObject({ scoreValue: 2, gateValue: null, potentialValue: null });
    expect(stateOf(ruled, [b, unknown, a])).toMatchObject({ gateValue: null, potentialValue: 2 });
  });

  test('attainable is the highest over those who scored, the full one without any', () => {
    const question = practicesQuestion('q', { 1: 1, 3: 1 });
    const low: Answer = { kind: 'practices', done: ['1.0'], notApplicable: ['3.0'] };
    const full: Answer = { kind: 'practices', done: ['1.0'], notApplicable: [] };
    expect(stateOf(question, [low])).toMatchObject({ attainable: 1, raw: { points: 1, max: 1 } });
    expect(stateOf(question, [low, full])).toMatchObject({ attainable: 3, raw: { points: 1, max: 3 } });
    expect(stateOf(question, [unknown])).toMatchObject({ attainable: 3 });
  });

  test('questions that are never scored keep the count of answers only', () => {
    const given = { scoreValue: null, gateValue: null, potentialValue: null, attainable: 0, coverage: 0.5 };
    expect(stateOf(textQuestion('q'), [{ kind: 'text', text: 'a' }, null])).toMatchObject(given);
    expect(stateOf(phaseQuestion('q', { scored: false }), [3, null])).toMatchObject(given);
  });
});

describe('split', () => {
  test('needs four scored answers and two thirds of the greatest disagreement', () => {
    expect(stateOf(rubric, [0, 3, 3])).toMatchObject({ split: false });
    expect(stateOf(rubric, [0, 0, 3, 3])).toMatchObject({ disagreement: 1, split: true });
    expect(stateOf(rubric, [0, 0, 2, 2])).toMatchObject({ disagreement: 2 / 3, split: true });
    expect(stateOf(rubric, [1, 1, 2, 2])).toMatchObject({ disagreement: 1 / 3, split: false });
  });
});

describe('agreed answer', () => {
  test('replaces the values, and the raw answers stay beside it', () => {
    expect(stateOf(rubric, [0, 0, 3, 3, unknown], 2)).toMatchObject({
      scoreValue: 2,
      gateValue: 2,
      potentialValue: 2,
      coverage: 1,
      unknownShare: 0,
      disagreement: 1,
      split: true,
      respondents: { scored: 4, unknown: 1 },
    });
  });

  test('decides whether the question applies', () => {
    expect(stateOf(rubric, [notApplicable], 2).is).toBe('applicable');
    expect(stateOf(rubric, [2], notApplicable).is).toBe('notApplicable');
  });

  test('is enough without any respondent', () => {
    expect(stateOf(rubric, [], 2)).toMatchObject({ scoreValue: 2, respondents: { scored: 0 } });
    expect(stateOf(rubric, [], null)).toMatchObject({ scoreValue: null, coverage: 0 });
  });

  test('left out, or to another question: what people said stands', () => {
    expect(stateOf(rubric, [1], null)).toMatchObject({ scoreValue: 1 });
    expect(stateOver(rubric, [respondent({ q: 1 })], respondent({ other: 3 }))).toMatchObject({ scoreValue: 1 });
  });
});
