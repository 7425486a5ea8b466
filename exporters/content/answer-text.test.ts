import { describe, expect, test } from 'vitest';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from '#core/response/answer.ts';
import { everyType } from '#importers/phaseline/every-type.fixture.ts';
import { sentencesIn } from '#server/sentences.ts';
import { makeReport, questionnaireIn } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { answerText } from './answer-text.ts';

const questionnaire = questionnaireIn(everyType);
const view = viewOf(makeReport({ questionnaire, answer: () => null }), sentencesIn('en-GB'));

function question(id: string): Question {
  const found = questionsOf(questionnaire).find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

describe('an answer in the words of its question', () => {
  test.each<[string, Answer | null, string]>([
    ['team', { kind: 'phase', phase: 2 }, 'A team.'],
    ['team', { kind: 'phase', phase: 1.5 }, 'Between “One person.” and “A team.”'],
    ['skills', { kind: 'practices', done: ['pair', 'teach'], notApplicable: [] }, 'We pair. · We teach.'],
    ['skills', { kind: 'practices', done: [], notApplicable: [] }, 'None of these'],
    ['skills', { kind: 'practices', done: [], notApplicable: ['pair'] }, 'None of these\nDoes not apply: We pair.'],
    ['happy', { kind: 'scale', point: 1 }, 'Sometimes'],
    ['lead-time', { kind: 'number', number: 1234.5 }, '1,234.5 days'],
    ['release', { kind: 'choice', option: 'button' }, 'With a button'],
    ['checks', { kind: 'multi', options: ['review', 'tests'] }, 'Tests · Review'],
    ['checks', { kind: 'multi', options: [] }, 'None of these'],
    ['alarms', { kind: 'criterion', option: 'not-met' }, 'Not met'],
    ['remark', { kind: 'text', text: 'Two\nlines' }, 'Two\nlines'],
    ['team', { kind: 'unknown' }, 'I don’t know'],
    ['team', { kind: 'notApplicable', reason: 'No team.' }, 'Does not apply: No team.'],
    ['team', null, 'Not answered'],
  ])('%s %j', (id, answer, words) => {
    expect(answerText(question(id), answer, view)).toBe(words);
  });

  test('an answer of another kind is a bug', () => {
    expect(() => answerText(question('team'), { kind: 'number', number: 1 }, view)).toThrow('team');
  });
});
