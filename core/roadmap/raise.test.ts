import { expect, test } from 'vitest';
import type { CriterionQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { base } from '#core/scoring/build.fixture.ts';
import type { QuestionState } from '#core/scoring/result.ts';
import { stateOf } from '#core/scoring/state-of.fixture.ts';
import { known } from './known.ts';
import { phase, question } from './model.fixture.ts';
import { canRaise, raise, raiseAll } from './raise.ts';

const asked = (id: string, answers: Response['answers'] = new Map()): Response => ({ asked: new Set([id]), answers });
const criterion: CriterionQuestion = {
  ...base('q'),
  type: 'criterion',
  level: 2,
  options: [
    { id: 'met', title: 'Met', fraction: 1 },
    { id: 'not', title: 'Not met', fraction: 0 },
  ],
};

function raisedTo(of: Question, state: QuestionState, to: number) {
  return canRaise(of, state, to) ? raise(of, state, to, 3) : null;
}

test('a question is lifted to the phase, never lowered', () => {
  const of = question('q');
  const state = stateOf(of, [asked('q', new Map([['q', phase(1)]]))]);
  expect(raisedTo(of, state, 2)).toMatchObject({ scoreValue: 2, gateValue: 2, potentialValue: 2, coverage: 1 });
  expect(raisedTo(of, state, 1)).toBeNull();
});

test('a question that offers less than the phase is lifted as far as it goes', () => {
  const of = question('q', { statements: [0, 1, 2].map((p) => ({ phase: p, text: '' })) });
  const state = stateOf(of, [asked('q', new Map([['q', phase(0)]]))]);
  expect(raisedTo(of, state, 3)).toMatchObject({ scoreValue: 2, gateValue: 2, raw: { points: 2, max: 2 } });
});

test('an unknown becomes known', () => {
  const of = question('q');
  const state = stateOf(of, [asked('q', new Map([['q', { kind: 'unknown' }]]))]);
  expect(raisedTo(of, state, 1)).toMatchObject({ scoreValue: 1, gateValue: 1, coverage: 1, unknownShare: 0 });
});

test('a criterion is lifted from its level on, and then wholly', () => {
  const state = stateOf(criterion, [asked('q')]);
  expect(raisedTo(criterion, state, 1)).toBeNull();
  expect(raisedTo(criterion, state, 2)).toMatchObject({ scoreValue: 3, gateValue: 3, raw: { points: 1, max: 1 } });
});

test('what does not apply, is not asked or is not scored stays as it is', () => {
  const of = question('q');
  expect(raisedTo(of, { is: 'notAsked' }, 3)).toBeNull();
  expect(raisedTo({ ...of, scored: false }, stateOf(of, [asked('q')]), 3)).toBeNull();
  const states = new Map<string, QuestionState>([['q', { is: 'notAsked' }]]);
  expect(raiseAll(states, new Map([['q', of]]), [{ question: 'q', to: 3 }], 3)).toEqual(states);
});

test('an unknown key is a mistake of ours', () => {
  expect(() => known(new Map([['a', 1]]), 'b')).toThrow('unknown: b');
});
