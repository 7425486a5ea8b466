import { expect, test } from 'vitest';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';
import { completenessOf, localesOf, localise, nearestLocale } from './localise.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textsOf } from './text-paths.ts';
import { questionsOf } from './walk.ts';

const points = [{ title: 'No' }, { title: 'Yes' }];
const agree = { type: 'scale', points, reversed: false } as const;
const base = phaseQuestion('team', { top: 1, help: 'Think.', before: [{ id: 'intro', text: 'Hello.' }] });
const { statements: _, between: __, ...shared } = phaseQuestion('happy');
const model: Questionnaire = questionnaire(
  [dimension('d', [base, { ...shared, ...agree, reversed: true, answerSet: 'agree' }])],
  {
    phases: [
      { title: 'Low', description: '' },
      { title: 'High', description: 'Up.' },
    ],
    answerSets: [{ id: 'agree', answers: agree }],
    translations: {
      de: { 'questions.team.text': 'Wer?', 'answerSets.agree.points.1': 'Ja', 'content.intro': 'Hallo.' },
      'pt-BR': { title: 'Teste' },
    },
  },
);

test('every text has a path; those of an answer set have it once', () => {
  expect([...textsOf(model).keys()]).toEqual([
    'answerSets.agree.points.0',
    'answerSets.agree.points.1',
    'title',
    'phases.0.title',
    'phases.1.title',
    'phases.1.description',
    'dimensions.d.title',
    'questions.team.text',
    'questions.team.help',
    'content.intro',
    'questions.team.statements.0',
    'questions.team.statements.1',
    'questions.happy.text',
  ]);
});

test('a language replaces what it has and leaves the rest', () => {
  const german = localise(model, 'de');
  const [team, happy] = questionsOf(german);
  expect([german.locale, german.title]).toEqual(['de', 'Test']);
  expect(team).toMatchObject({ text: 'Wer?', help: 'Think.', before: [{ id: 'intro', text: 'Hallo.' }] });
  expect(happy).toMatchObject({ text: 'Question happy?', points: [{ title: 'No' }, { title: 'Ja' }], reversed: true });
  expect(questionsOf(model)[0]?.text).toBe('Question team?');
});

test('the original comes first, and stands in for a language that is not there', () => {
  expect(localesOf(model)).toEqual(['en', 'de', 'pt-BR']);
  expect(localise(model, 'fr')).toBe(model);
  expect(localise(model, 'en')).toBe(model);
});

test.each([
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['fr', 'en'],
])('%s gets %s', (wanted, found) => {
  expect(nearestLocale(model, [wanted])).toBe(found);
});

test('the first language that there is counts', () => {
  expect(nearestLocale(model, ['fr', 'pt', 'de'])).toBe('pt-BR');
  expect(nearestLocale(model, [])).toBe('en');
});

test('what a language lacks is counted and named', () => {
  expect(completenessOf(model)[0]).toMatchObject({ locale: 'de', total: 13 });
  expect(completenessOf(model)[0]?.missing.slice(0, 2)).toEqual(['answerSets.agree.points.0', 'title']);
});
