import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import {
  base,
  criterion,
  dimension,
  notApplicable,
  phaseQuestion,
  practicesQuestion,
  questionnaire,
  respondent,
  textQuestion,
  unknown,
} from './build.fixture.ts';
import { score, statesOf } from './score.ts';

type Answers = Record<string, Answer | number | null>;

function resultOf(model: Questionnaire, ...people: Answers[]) {
  return score(model, statesOf(model, people.map(respondent)));
}

const met: Answer = { kind: 'criterion', option: 'met' };
const partly: Answer = { kind: 'criterion', option: 'partly' };

const ruled: ChoiceQuestion = {
  ...base('r'),
  type: 'choice',
  options: [
    { id: 'a', title: '', description: '' },
    { id: 'b', title: '', description: '' },
  ],
  rules: { when: [{ if: '!a', result: 'other', phase: 3 }] },
};

describe('the gate of a dimension', () => {
  test('`gate: false` is scored but holds nothing', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a'), phaseQuestion('b', { gate: false })])]);
    expect(resultOf(model, { a: 2, b: 0 })).toMatchObject({ score: 1, reached: 2 });
  });

  test('nothing that gates: phase 0 and ceiling 0, and the others decide', () => {
    const model = questionnaire([
      dimension('d', [phaseQuestion('a', { gate: false })]),
      dimension('e', [phaseQuestion('b')]),
    ]);
    const result = resultOf(model, { a: 3, b: 1 });
    expect(result.dimensions[0]).toMatchObject({ reached: 0, potential: 0, ceiling: 0, notEstablished: false });
    expect(result).toMatchObject({ reached: 1, why: { weakest: 'e', holding: ['e'] } });
  });

  test('only text: no phase, and it gates nothing', () => {
    const model = questionnaire([dimension('d', [textQuestion('t')]), dimension('e', [phaseQuestion('b')])]);
    const result = resultOf(model, { t: { kind: 'text', text: 'a' }, b: 3 });
    expect(result.dimensions[0]).toMatchObject({ reached: null, potential: null, ceiling: 0, notEstablished: false });
    expect(result).toMatchObject({ reached: 3, why: { next: null, lowCeilings: [] } });
  });

  test('applicable but nothing scored: phase 0, not established, and the whole waits for it', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a')]), dimension('e', [phaseQuestion('b')])]);
    const result = resultOf(model, { a: unknown, b: 3 });
    expect(result.dimensions[0]).toMatchObject({ score: null, reached: 0, potential: 3, notEstablished: true });
    expect(result).toMatchObject({ score: 3, reached: 0, potential: 3, coverage: 0.5, state: 'assessed' });
    expect(result.why.questions).toEqual([
      { question: 'a', dimension: 'd', phase: 1, because: 'unknown', value: null },
    ]);
  });

  test('practices that do not apply lower the ceiling', () => {
    const model = questionnaire([dimension('d', [practicesQuestion('p', { 1: 1, 3: 1 })])]);
    const answer: Answer = { kind: 'practices', done: ['1.0'], notApplicable: ['3.0'] };
    expect(resultOf(model, { p: answer })).toMatchObject({ reached: 1, ceiling: 1, why: { next: null } });
  });

  test('above the ceiling no phase holds, and nothing gates it', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a', { top: 1 })])]);
    expect(resultOf(model, { a: 1 }).progress).toEqual([
      { phase: 1, meeting: 1, gating: 1, share: 1, holds: true },
      { phase: 2, meeting: 0, gating: 0, share: null, holds: false },
      { phase: 3, meeting: 0, gating: 0, share: null, holds: false },
    ]);
  });
});

describe('criteria in the gate', () => {
  const model = questionnaire([dimension('d', [criterion('a', 1), criterion('b', 2)])]);

  test('a criterion gates from its level up to the ceiling, and only fully met meets', () => {
    const result = resultOf(model, { a: met, b: partly });
    expect(result).toMatchObject({ reached: 1, ceiling: 2 });
    expect(result.dimensions[0]?.progress.map(({ meeting, gating }) => [meeting, gating])).toEqual([
      [1, 1],
      [1, 2],
      [0, 0],
    ]);
    expect(result.why.questions).toEqual([{ question: 'b', dimension: 'd', phase: 2, because: 'below', value: 1.5 }]);
    expect(resultOf(model, { a: met, b: met })).toMatchObject({ reached: 2, why: { next: null } });
  });

  test('a phase that nothing gates holds, but not when nothing is scored', () => {
    const second = questionnaire([dimension('d', [criterion('b', 2), phaseQuestion('x', { gate: false })])]);
    expect(resultOf(second, { b: partly, x: 1 })).toMatchObject({ reached: 1, ceiling: 2 });
    const open = resultOf(second, { b: null, x: unknown });
    const hold = { question: 'b', dimension: 'd', phase: 2, because: 'absent', value: null };
    expect(open.dimensions[0]).toMatchObject({ reached: 0, potential: 2, notEstablished: true, holds: [hold] });
    const beside = questionnaire([...second.nodes, dimension('e', [phaseQuestion('y')])]);
    expect(resultOf(beside, { b: null, x: unknown, y: 3 }).why).toMatchObject({ next: 1, questions: [hold] });
  });
});

describe('why', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id, index) =>
    dimension(`d-${id}`, [phaseQuestion(id)], { weight: index + 1 }),
  );

  test('names gating, reached and holding dimensions, and how many more are needed', () => {
    const model = questionnaire(nodes, { gate: { share: 1, dimensions: 0.75 } });
    const result = resultOf(model, { a: 3, b: 1, c: 1, d: 0 });
    expect(result).toMatchObject({ reached: 0, gate: { share: 1, dimensions: 0.75 } });
    expect(result.why).toMatchObject({
      next: 1,
      gating: ['d-a', 'd-b', 'd-c', 'd-d'],
      reached: ['d-a', 'd-b', 'd-c'],
      holding: ['d-d'],
      missingDimensions: 1,
      weakest: 'd-d',
    });
    expect(resultOf(model, { a: 0, b: 0, c: 0, d: 0 }).why.missingDimensions).toBe(3);
  });

  test('a dimension two phases behind names each question with the lowest phase it fails', () => {
    const model = questionnaire(
      [
        dimension('far', [phaseQuestion('x'), phaseQuestion('y'), phaseQuestion('z')]),
        ...['a', 'b', 'c'].map((id) => dimension(`d-${id}`, [phaseQuestion(id)])),
      ],
      { gate: { share: 1, dimensions: 0.75 } },
    );
    const { why, dimensions } = resultOf(model, { x: 0, y: 1, z: 2, a: 1, b: 2, c: 2 });
    expect(why.next).toBe(2);
    expect(why.questions.map(({ question, phase }) => [question, phase])).toEqual([
      ['x', 1],
      ['y', 2],
      ['a', 2],
    ]);
    expect(dimensions[0]?.holds.map(({ question }) => question)).toEqual(['x']);
  });

  test('the weakest dimension: lowest phase, then lowest score', () => {
    const model = questionnaire([
      dimension('d1', [phaseQuestion('a'), phaseQuestion('x', { gate: false })]),
      dimension('d2', [phaseQuestion('b')]),
      dimension('d3', [phaseQuestion('c')]),
    ]);
    expect(resultOf(model, { a: 1, x: 3, b: 1, c: 2 }).why.weakest).toBe('d2');
    expect(resultOf(model, {}).why.weakest).toBeNull();
  });

  test('says by what the gate value was lost: the more frequent of unknown and absent', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a'), phaseQuestion('b'), ruled])]);
    const cause = (...people: Answers[]) => resultOf(model, ...people).why.questions.map(({ because }) => because);
    expect(cause({ a: 3, b: null }, { a: null, b: null }, { a: unknown, b: unknown })).toEqual(['unknown', 'absent']);
    expect(cause({ a: 0, r: { kind: 'choice', option: 'a' } })).toEqual(['below', 'noRule']);
  });

  test('an agreed "I don\'t know" is what holds', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a'), phaseQuestion('b')])]);
    const states = statesOf(model, [respondent({ a: 3, b: null })], respondent({ a: 2, b: unknown }));
    expect(score(model, states).why.questions.map(({ because }) => because)).toEqual(['unknown']);
  });
});

describe('the whole', () => {
  test('counts scored questions that were asked', () => {
    const model = questionnaire([
      dimension('d', [...['a', 'b', 'c', 'e', 'f'].map((id) => phaseQuestion(id)), ruled, textQuestion('t')]),
    ]);
    const answers = {
      a: 1,
      b: unknown,
      c: null,
      e: notApplicable,
      r: { kind: 'choice', option: 'a' } as const,
      t: null,
    };
    expect(resultOf(model, answers).counts).toEqual({ asked: 5, scored: 1, unknown: 1, absent: 1, notApplicable: 1 });
  });

  test('a question without a state is not asked', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a')])]);
    expect(score(model, new Map())).toMatchObject({ state: 'nothingApplies', coverage: null, ceiling: 0 });
  });

  test('personal answers need people', () => {
    const model = questionnaire([dimension('d', [phaseQuestion('a')])]);
    const states = statesOf(model, [respondent({ a: 2 })]);
    expect(score(model, states).confidence).toBe('high');
    const alone = score(model, states, { responded: 1, invited: 2 });
    expect([alone.confidence, alone.dimensions[0]?.confidence]).toEqual(['medium', 'medium']);
  });

  test('many respondents to many questions', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `q${index}`);
    const model = questionnaire([
      dimension(
        'd',
        ids.map((id) => phaseQuestion(id)),
      ),
    ]);
    const people = Array.from({ length: 400 }, (_, who) =>
      respondent(Object.fromEntries(ids.map((id, index) => [id, (who * 7 + index * 3) % 4]))),
    );
    const result = score(model, statesOf(model, people));
    expect(result.score).toBeCloseTo(1.5, 9);
    expect(result.reached).toBe(1);
  });
});
