import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { arbitraryQuestionnaire } from '#core/scoring/arbitrary-questionnaire.fixture.ts';
import { arbitraryCase } from '#core/scoring/arbitrary-response.fixture.ts';
import {
  dimension,
  notApplicable,
  numberQuestion,
  phaseQuestion,
  phases,
  practicesQuestion,
  questionnaire,
  scaleQuestion,
  textQuestion,
  unknown,
} from '#core/scoring/build.fixture.ts';
import type { Answer } from './answer.ts';
import { type Carried, carryOver } from './carry-over.ts';
import { checkAnswer } from './check-answer.ts';

function carried(was: Question, is: Question | null, answer: Answer): Carried | undefined {
  const [before, after] = [was, is].map((question) => questionnaire([dimension('d', question ? [question] : [])]));
  if (!before || !after) throw new Error('two versions');
  return carryOver(before, after, new Map([[was.id, answer]])).answers[0]?.carried;
}

const phase = (n: number): Answer => ({ kind: 'phase', phase: n });
const kept = { is: 'kept' };
const lookAgain = (because: string) => ({ is: 'lookAgain', because });
const lost = (because: string) => ({ is: 'lost', because });

const choice: ChoiceQuestion = {
  ...textQuestion('q'),
  type: 'choice',
  options: [
    { id: 'a', title: 'A', description: '', phase: 0 },
    { id: 'b', title: 'B', description: '', phase: 1 },
  ],
};
const q = phaseQuestion('q');

describe('an answer', () => {
  test.each<[string, Question, Question | null, Answer, object]>([
    ['of the same question stays', q, q, phase(1), kept],
    ['of a question with other links stays', q, { ...q, links: [{ title: 'l', url: 'u' }] }, phase(1), kept],
    ['to other words', q, { ...q, text: 'Else?' }, phase(1), lookAgain('reworded')],
    [
      'whose statement reads differently',
      q,
      { ...q, statements: q.statements.map((statement) => ({ ...statement, text: 'Else' })) },
      phase(1),
      lookAgain('reworded'),
    ],
    ['that weighs more', q, { ...q, weight: 2 }, phase(1), lookAgain('rescored')],
    [
      'whose neighbour option is gone',
      choice,
      { ...choice, options: choice.options.slice(0, 1) },
      { kind: 'choice', option: 'a' },
      lookAgain('rescored'),
    ],
    [
      'whose option is gone',
      choice,
      { ...choice, options: choice.options.slice(1) },
      { kind: 'choice', option: 'a' },
      lost('unknownOption'),
    ],
    ['whose statement is gone', q, phaseQuestion('q', { top: 2 }), phase(3), lost('unknownStatement')],
    ['whose half step is gone', { ...q, between: true }, q, phase(1.5), lost('halfStepNotAllowed')],
    [
      'whose practice is gone',
      practicesQuestion('q', { 1: 2 }),
      practicesQuestion('q', { 1: 1 }),
      { kind: 'practices', done: ['1.1'], notApplicable: [] },
      lost('unknownPractice'),
    ],
    ['to a question that is gone', q, null, phase(1), lost('questionGone')],
    ['to a question of another type now', q, scaleQuestion('q', 4), phase(1), lost('typeChanged')],
    [
      'in another unit',
      numberQuestion('q', [{ from: 0, to: 9, phase: 0 }]),
      { ...numberQuestion('q', [{ from: 0, to: 9, phase: 0 }]), unit: 'hours' },
      { kind: 'number', number: 3 },
      lost('unitChanged'),
    ],
    [
      'on a longer scale',
      scaleQuestion('q', 4),
      scaleQuestion('q', 5),
      { kind: 'scale', point: 2 },
      lost('pointsChanged'),
    ],
    ['"I don’t know" to another type', q, scaleQuestion('q', 4), unknown, lookAgain('rescored')],
    ['"I don’t know" where one has to know now', q, { ...q, allowUnknown: false }, unknown, lost('unknownNotAllowed')],
    [
      '"does not apply" where it has to now',
      q,
      { ...q, allowNotApplicable: false },
      notApplicable,
      lost('notApplicableNotAllowed'),
    ],
  ])('%s', (_, was, is, answer, expected) => {
    expect(carried(was, is, answer)).toEqual(expected);
  });

  test('is looked at again when there is a phase more', () => {
    const before = questionnaire([dimension('d', [q])]);
    const after = { ...before, phases: phases(4) };
    expect(carryOver(before, after, new Map([['q', phase(1)]])).answers[0]?.carried).toEqual(lookAgain('rescored'));
  });

  test('stays with a question that moved to another dimension', () => {
    const other = phaseQuestion('other');
    const before = questionnaire([dimension('d', [q, other]), dimension('e', [])]);
    const after = questionnaire([dimension('d', [other]), dimension('e', [q])]);
    expect(carryOver(before, after, new Map([['q', phase(1)]])).answers[0]?.carried).toEqual(kept);
  });
});

test('every answer is in the report once, those of gone questions last', () => {
  const [a, b, c] = [phaseQuestion('a'), phaseQuestion('b'), phaseQuestion('c')];
  const before = questionnaire([dimension('d', [a, b, c])]);
  const after = questionnaire([dimension('d', [c, b])]);
  const given = new Map(['a', 'b', 'c'].map((id) => [id, phase(1)] as const));
  expect(carryOver(before, after, given).answers.map(({ question }) => question)).toEqual(['c', 'b', 'a']);
});

test('all answers stay in an equal version, and what is taken along anywhere fits there', () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryQuestionnaire(), fc.boolean(), (given, other, isOther) => {
      const { questionnaire: before, responses } = given;
      const after = isOther ? other : before;
      const response = responses[0] ?? { answers: new Map() };
      const { answers } = carryOver(before, after, response.answers);
      expect(answers.length).toBe(response.answers.size);
      if (before === after) expect(answers.every(({ carried: { is } }) => is === 'kept')).toBe(true);
      const questions = new Map(questionsOf(after).map((question) => [question.id, question]));
      for (const {
        question: id,
        carried: { is },
      } of answers) {
        const [question, answer] = [questions.get(id), response.answers.get(id)];
        if (is !== 'lost') expect(question && answer && checkAnswer(question, answer)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
