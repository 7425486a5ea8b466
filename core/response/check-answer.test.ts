import { describe, expect, test } from 'vitest';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import {
  base,
  criterion,
  numberQuestion,
  phaseQuestion,
  practicesQuestion,
  scaleQuestion,
  textQuestion,
} from '#core/scoring/build.fixture.ts';
import type { Answer } from './answer.ts';
import { type AnswerIssue, checkAnswer } from './check-answer.ts';

const option = (id: string) => ({ id, title: '', description: '' });
const choice: Question = { ...base('q'), type: 'choice', options: [{ ...option('a'), phase: 1 }] };
const multi: Question = {
  ...base('q'),
  type: 'multi',
  options: [
    { ...option('a'), score: 1, exclusive: false },
    { ...option('b'), score: 1, exclusive: false },
    { ...option('none'), score: 0, exclusive: true },
  ],
};
const practices = practicesQuestion('q', { 1: 2 });
const number = numberQuestion('q', [
  { from: 0, to: 5, phase: 1 },
  { from: 5, to: Number.POSITIVE_INFINITY, phase: 2 },
]);
const strict = { allowUnknown: false, allowNotApplicable: false };
const half = phaseQuestion('q', { between: true });

const did = (done: string[], notApplicable: string[] = []): Answer => ({ kind: 'practices', done, notApplicable });
const chose = (...options: string[]): Answer => ({ kind: 'multi', options });

test.each<[string, Question, Answer, AnswerIssue[]]>([
  ['unknown', half, { kind: 'unknown' }, []],
  ['unknown, not offered', { ...half, ...strict }, { kind: 'unknown' }, ['unknownNotAllowed']],
  ['n/a', half, { kind: 'notApplicable', reason: 'no users' }, []],
  ['n/a without a reason', half, { kind: 'notApplicable', reason: ' \n' }, ['reasonMissing']],
  ['n/a, long reason', half, { kind: 'notApplicable', reason: 'x'.repeat(1000) }, []],
  ['n/a, too long', half, { kind: 'notApplicable', reason: 'x'.repeat(1001) }, ['reasonTooLong']],
  ['n/a, not offered', { ...half, ...strict }, { kind: 'notApplicable', reason: 'a' }, ['notApplicableNotAllowed']],
  ['a statement', half, { kind: 'phase', phase: 3 }, []],
  ['a half step', half, { kind: 'phase', phase: 2.5 }, []],
  ['a half step above the last', half, { kind: 'phase', phase: 3.5 }, ['halfStepNotAllowed']],
  ['a half step, not offered', phaseQuestion('q'), { kind: 'phase', phase: 0.5 }, ['halfStepNotAllowed']],
  ['no statement', half, { kind: 'phase', phase: 4 }, ['unknownStatement']],
  ['a point', scaleQuestion('q', 3), { kind: 'scale', point: 2 }, []],
  ['no point', scaleQuestion('q', 3), { kind: 'scale', point: 3 }, ['unknownPoint']],
  ['between points', scaleQuestion('q', 3), { kind: 'scale', point: 0.5 }, ['unknownPoint']],
  ['an option', choice, { kind: 'choice', option: 'a' }, []],
  ['no option', choice, { kind: 'choice', option: 'toString' }, ['unknownOption']],
  ['a criterion', criterion('q', 1), { kind: 'criterion', option: 'met' }, []],
  ['no criterion option', criterion('q', 1), { kind: 'criterion', option: 'maybe' }, ['unknownOption']],
  ['some options', multi, chose('a', 'b'), []],
  ['none of these', multi, chose(), []],
  ['the exclusive one', multi, chose('none'), []],
  ['exclusive with others', multi, chose('none', 'a'), ['exclusiveWithOthers']],
  ['one option twice', multi, chose('a', 'a'), ['duplicateOption']],
  ['the exclusive one twice', multi, chose('none', 'none'), ['duplicateOption']],
  ['an unknown option among others', multi, chose('a', 'z'), ['unknownOption']],
  ['practices', practices, did(['1.0'], ['1.1']), []],
  ['no practices', practices, did([]), []],
  ['an unknown practice', practices, did([], ['2.0']), ['unknownPractice']],
  ['a practice twice', practices, did(['1.0', '1.0']), ['duplicatePractice']],
  ['a practice n/a twice', practices, did([], ['1.0', '1.0']), ['duplicatePractice']],
  ['a practice done and n/a', practices, did(['1.0'], ['1.0']), ['practiceDoneAndNotApplicable']],
  ['all practices n/a', practices, did([], ['1.0', '1.1']), []],
  ['all n/a, not offered', { ...practices, ...strict }, did([], ['1.1', '1.0']), ['notApplicableNotAllowed']],
  ['one n/a, not offered', { ...practices, ...strict }, did([], ['1.1']), ['notApplicableNotAllowed']],
  ['a number', number, { kind: 'number', number: 1e9 }, []],
  ['a number below', number, { kind: 'number', number: -0.001 }, ['numberOutOfRange']],
  ['the highest number', { ...number, max: 100 }, { kind: 'number', number: 100 }, []],
  ['above the highest', { ...number, max: 100 }, { kind: 'number', number: 100.001 }, ['numberOutOfRange']],
  ['no finite number', number, { kind: 'number', number: Number.POSITIVE_INFINITY }, ['numberNotFinite']],
  ['not a number', number, { kind: 'number', number: Number.NaN }, ['numberNotFinite']],
  ['text', textQuestion('q'), { kind: 'text', text: 'x'.repeat(5000) }, []],
  ['too much text', textQuestion('q'), { kind: 'text', text: 'x'.repeat(5001) }, ['textTooLong']],
])('%s', (_, question, answer, issues) => {
  expect(checkAnswer(question, answer)).toEqual(issues);
});

describe('an answer of another kind', () => {
  const questions = [half, scaleQuestion('q', 3), choice, multi, practices, number, criterion('q', 1)];

  test.each(questions.map((question) => [question.type, question] as const))('is refused for %s', (_, question) => {
    expect(checkAnswer(question, { kind: 'text', text: 'a' })).toEqual(['wrongKind']);
  });

  test('is refused for text', () => {
    expect(checkAnswer(textQuestion('q'), { kind: 'phase', phase: 1 })).toEqual(['wrongKind']);
  });
});
