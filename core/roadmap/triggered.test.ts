import { describe, expect, test } from 'vitest';
import type { Question, Trigger } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { base } from '#core/scoring/build.fixture.ts';
import { answers, dimension, phase, question, questionnaire, step } from './model.fixture.ts';
import { triggeredSteps } from './triggered.ts';

const option = (id: string) => ({ id, title: id, description: '' });
const questions: readonly Question[] = [
  question('phase'),
  { ...base('choice'), type: 'choice', options: [option('yes'), option('no')] },
  {
    ...base('multi'),
    type: 'multi',
    options: ['a', 'b'].map((id) => ({ ...option(id), score: 1, exclusive: false })),
  },
  { ...base('practices'), type: 'practices', practices: [{ id: 'p', title: 'p', phase: 1 }] },
  { ...base('scale'), type: 'scale', reversed: false, points: [{ title: 'low' }, { title: 'high' }] },
  {
    ...base('number'),
    type: 'number',
    unit: '%',
    better: 'higher',
    bands: [
      { from: 0, to: 50, phase: 0 },
      { from: 50, to: 101, phase: 3 },
    ],
  },
  { ...base('text'), type: 'text' },
];

function holds(trigger: Trigger, ...given: readonly Answer[]): boolean {
  const model = questionnaire({
    dimensions: [dimension('d', [], { children: questions })],
    steps: [step('s', { dimension: 'd', leads: [0, 1], triggers: [trigger] })],
  });
  const responses = given.map((answer) => answers(model, { [trigger.question]: answer }));
  return triggeredSteps(model, responses).has('s');
}

describe('a trigger', () => {
  test.each<[string, Trigger, Answer, boolean]>([
    ['option chosen', { question: 'choice', chosen: 'yes' }, { kind: 'choice', option: 'yes' }, true],
    ['another option chosen', { question: 'choice', chosen: 'yes' }, { kind: 'choice', option: 'no' }, false],
    ['option not chosen', { question: 'multi', notChosen: 'a' }, { kind: 'multi', options: ['b'] }, true],
    ['option chosen after all', { question: 'multi', notChosen: 'a' }, { kind: 'multi', options: ['a', 'b'] }, false],
    [
      'practice missing',
      { question: 'practices', notChosen: 'p' },
      { kind: 'practices', done: [], notApplicable: [] },
      true,
    ],
    ['statement', { question: 'phase', chosen: '1' }, phase(1), true],
    ['point', { question: 'scale', chosen: '0' }, { kind: 'scale', point: 0 }, true],
    ['in the band', { question: 'number', band: 0 }, { kind: 'number', number: 49.9 }, true],
    ['above the band', { question: 'number', band: 0 }, { kind: 'number', number: 50 }, false],
    ['a band that is not there', { question: 'number', band: 7 }, { kind: 'number', number: 50 }, false],
    ['a band of another type', { question: 'phase', band: 0 }, phase(0), false],
    ['a number is not chosen', { question: 'number', chosen: '5' }, { kind: 'number', number: 5 }, false],
    ['a text is not chosen', { question: 'text', chosen: 'x' }, { kind: 'text', text: 'x' }, false],
    ['unknown says nothing', { question: 'choice', notChosen: 'yes' }, { kind: 'unknown' }, false],
    ['n/a says nothing', { question: 'choice', notChosen: 'yes' }, { kind: 'notApplicable', reason: 'r' }, false],
    ['no such question', { question: 'nowhere', chosen: 'yes' }, { kind: 'choice', option: 'yes' }, false],
  ])('%s', (_title, trigger, answer, expected) => {
    expect(holds(trigger, answer)).toBe(expected);
  });

  test('holds for a team when at least half of those with a value agree', () => {
    const yes: Answer = { kind: 'choice', option: 'yes' };
    const no: Answer = { kind: 'choice', option: 'no' };
    const trigger: Trigger = { question: 'choice', chosen: 'yes' };
    expect(holds(trigger, yes, no)).toBe(true);
    expect(holds(trigger, yes, no, no)).toBe(false);
    expect(holds(trigger, yes, no, { kind: 'unknown' })).toBe(true);
    expect(holds(trigger)).toBe(false);
  });

  test('a step without triggers always is a candidate', () => {
    const model = questionnaire({
      dimensions: [dimension('d', ['a'])],
      steps: [step('s', { dimension: 'd', leads: [0, 1] })],
    });
    expect([...triggeredSteps(model, [])]).toEqual(['s']);
  });
});
