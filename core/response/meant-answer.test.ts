import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, MultiQuestion } from '#core/questionnaire/questionnaire.ts';
import { base, dimension, notApplicable, questionnaire, unknown } from '#core/scoring/build.fixture.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import type { Answer } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import { meantAnswer } from './meant-answer.ts';

const described = (id: string) => ({ id, title: `Option ${id}`, description: '' });
const choice: ChoiceQuestion = {
  ...base('c'),
  type: 'choice',
  options: [
    { ...described('low'), score: 0 },
    { ...described('high'), score: 2.5 },
    { ...described('none'), means: 'notApplicable' },
    { ...described('unsure'), means: 'unknown' },
  ],
};
const multi: MultiQuestion = {
  ...base('m'),
  type: 'multi',
  options: [
    { ...described('a'), score: 1, exclusive: false },
    { ...described('unsure'), score: 0, exclusive: true, means: 'unknown' },
  ],
};

test.each<[ChoiceQuestion | MultiQuestion, Answer, Answer]>([
  [choice, { kind: 'choice', option: 'none' }, { kind: 'notApplicable', reason: 'Option none' }],
  [choice, { kind: 'choice', option: 'unsure' }, unknown],
  [choice, { kind: 'choice', option: 'low' }, { kind: 'choice', option: 'low' }],
  [choice, { kind: 'notApplicable', reason: '' }, { kind: 'notApplicable', reason: 'Option none' }],
  [choice, notApplicable, notApplicable],
  [multi, { kind: 'multi', options: ['unsure'] }, unknown],
  [multi, { kind: 'multi', options: [] }, { kind: 'multi', options: [] }],
  [multi, { kind: 'notApplicable', reason: '' }, { kind: 'notApplicable', reason: '' }],
])('%o: %o is %o', (question, answer, meant) => {
  expect(meantAnswer(question, answer)).toEqual(meant);
});

describe('an option without a value', () => {
  test('is no reason to ask for another one', () => {
    expect(checkAnswer(choice, { kind: 'notApplicable', reason: '' })).toEqual([]);
    expect(checkAnswer(multi, { kind: 'notApplicable', reason: '' })).toEqual(['reasonMissing']);
    expect(checkAnswer(multi, { kind: 'multi', options: ['a', 'unsure'] })).toEqual(['exclusiveWithOthers']);
  });

  test.each<[Answer, number | null, number]>([
    [{ kind: 'choice', option: 'high' }, 3, 1],
    [{ kind: 'choice', option: 'none' }, 3, 1],
    [{ kind: 'choice', option: 'unsure' }, 3, 0.5],
  ])('%o leaves the score to the others', (answer, expected, coverage) => {
    const model = questionnaire([dimension('d', [choice, { ...choice, id: 'other' }])]);
    const answers = new Map([
      ['c', answer],
      ['other', { kind: 'choice', option: 'high' } as const],
    ]);
    const result = score(model, statesOf(model, [{ asked: new Set(['c', 'other']), answers }]));
    expect([result.score, result.coverage]).toEqual([expected, coverage]);
  });
});
