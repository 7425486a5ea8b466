import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, MultiQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import {
  base,
  criterion,
  numberQuestion,
  phaseQuestion,
  practicesQuestion,
  scaleQuestion,
  textQuestion,
} from '#core/scoring/build.fixture.ts';
import { readAnswer } from './read-answer.ts';

const option = (id: string) => ({ id, title: id, description: '', score: 1, exclusive: false });
const choice: ChoiceQuestion = { ...base('q'), type: 'choice', options: ['docker', '1', 'unknown'].map(option) };
const multi: MultiQuestion = { ...base('q'), type: 'multi', options: ['docker', 'podman', '2'].map(option) };
const na: ChoiceQuestion = {
  ...base('q'),
  type: 'choice',
  options: [option('some'), { id: 'none', title: 'We have none', description: '', means: 'notApplicable' }],
};
const practices = practicesQuestion('q', { 1: 2 });
const number = numberQuestion('q', [{ from: 0, to: 10, phase: 0 }]);

const read = (question: Question, written: unknown) => readAnswer(question, written, ['answers', 'q']);

describe('an answer as it is written', () => {
  test.each<[string, Question, unknown, unknown]>([
    ['a phase', phaseQuestion('q'), 2, { kind: 'phase', phase: 2 }],
    ['a half step', phaseQuestion('q', { between: true }), 1.5, { kind: 'phase', phase: 1.5 }],
    ['a point', scaleQuestion('q', 5), 0, { kind: 'scale', point: 0 }],
    ['an option', choice, 'docker', { kind: 'choice', option: 'docker' }],
    ['an option that reads like a number', choice, 1, { kind: 'choice', option: '1' }],
    ['an option called unknown', choice, 'unknown', { kind: 'choice', option: 'unknown' }],
    ['a criterion', criterion('q', 1), 'partly', { kind: 'criterion', option: 'partly' }],
    ['options', multi, ['docker', 2], { kind: 'multi', options: ['docker', '2'] }],
    ['none of these', multi, [], { kind: 'multi', options: [] }],
    ['practices', practices, ['1.0'], { kind: 'practices', done: ['1.0'], notApplicable: [] }],
    [
      'practices that do not apply',
      practices,
      { notApplicable: ['1.1'] },
      { kind: 'practices', done: [], notApplicable: ['1.1'] },
    ],
    ['a number', number, 3.5, { kind: 'number', number: 3.5 }],
    ['a text', textQuestion('q'), 'Once', { kind: 'text', text: 'Once' }],
    ['unknown', phaseQuestion('q'), 'unknown', { kind: 'unknown' }],
    ['n/a', practices, { notApplicable: 'why' }, { kind: 'notApplicable', reason: 'why' }],
    ['an option that means n/a', na, 'none', { kind: 'notApplicable', reason: 'We have none' }],
    ['in full', textQuestion('q'), { kind: 'text', text: 'unknown' }, { kind: 'text', text: 'unknown' }],
    ['nothing', phaseQuestion('q'), null, null],
  ])('%s', (_, question, written, answer) => {
    expect(read(question, written)).toEqual({ answer, issues: [] });
  });

  test.each<[string, Question, unknown, readonly unknown[], string]>([
    [
      'text for a phase',
      phaseQuestion('q'),
      'x',
      [],
      'this must be a number, not text. Write the number of a phase, counted from 0.',
    ],
    ['a phase in quotes', phaseQuestion('q'), '2', [], 'this must be a number, not text. Remove the quotes.'],
    [
      'a phase that is not there',
      phaseQuestion('q'),
      4,
      [],
      'the question has no statement for this phase. It has 0, 1, 2, 3.',
    ],
    ['a misspelled option', choice, 'dokcer', [], 'the question has no such option. Did you mean `docker`?'],
    [
      'a strange option',
      multi,
      ['docker', 'x'],
      [1],
      'the question has no such option. It has `docker`, `podman`, `2`.',
    ],
    [
      'an option without its list',
      multi,
      'docker',
      [],
      'this must be a list, not text. Write a list of options, such as `[one, other]`, or `[]` for none of them.',
    ],
    ['an unknown practice', practices, ['1.2'], ['done', 0], 'the question has no such practice. Did you mean `1.0`?'],
    ['an option twice', multi, ['docker', 'docker'], [], 'an option was chosen twice.'],
    [
      'a number out of range',
      number,
      -1,
      [],
      'the number is outside the range of the question. It is 0 or more, and less than 10.',
    ],
    [
      'a number above the highest',
      { ...number, max: 5 },
      20,
      [],
      'the number is outside the range of the question. It is 0 or more, and 5 or less.',
    ],
    ['a point that is not there', scaleQuestion('q', 5), 5, [], 'the scale has no such point. It has 0 to 4.'],
    ['NaN', number, Number.NaN, [], 'this must be a number, not NaN. Write a number.'],
    ['no reason', number, { notApplicable: '' }, [], 'not applicable needs a reason.'],
    [
      'a strange key',
      number,
      { notApplicable: 'why', because: 1 },
      ['because'],
      'this key is not known. Write a number.',
    ],
    [
      'another kind',
      number,
      { kind: 'phase', phase: 1 },
      [],
      'this kind of answer does not fit the type of the question.',
    ],
  ])('refuses %s', (_, question, written, path, sentence) => {
    const { answer, issues } = read(question, written);
    expect(answer).toBeNull();
    expect(issues.map(({ path, message, hint }) => [path, [message, hint].filter(Boolean).join(' ')])).toEqual([
      [['answers', 'q', ...path], sentence],
    ]);
  });
});
