import { expect, it } from 'vitest';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';
import { localise } from '../questionnaire/localise.ts';
import { langOf, pieces, quoted } from './lang-of.ts';

const written = questionnaire([dimension('d', [phaseQuestion('team', { text: 'Who?', help: 'Think.' })])], {
  translations: { de: { 'questions.team.text': 'Wer?' } },
});
const german = { shown: localise(written, 'de'), written };
const original = { shown: written, written };

it('says the language of words that differs from the page, and nothing else', () => {
  expect(langOf([german], 'en')('Wer?')).toBe('de');
  expect(langOf([original], 'en-GB')('Who?')).toBeUndefined();
  expect(langOf([original], 'fr')('Who?')).toBe('en');
});

it('knows what is still in the language of the original', () => {
  expect(langOf([german], 'en')('Think.')).toBeUndefined();
  expect(langOf([german], 'de')('Wer?')).toBeUndefined();
  expect(langOf([german], 'de')('Think.')).toBe('en');
});

it('tells the words of two versions apart', () => {
  const before = questionnaire([dimension('d', [phaseQuestion('team', { text: 'Whose?' })])]);
  const said = langOf([german, { shown: before, written: before }], 'fr');
  expect([said('Wer?'), said('Whose?'), said('Think.')]).toEqual(['de', 'en', 'en']);
});

it('finds the words that were put into a sentence', () => {
  expect(pieces(`Weakest: ${quoted('Bauen')}.`)).toEqual([
    { text: 'Weakest: ', isQuoted: false },
    { text: 'Bauen', isQuoted: true },
    { text: '.', isQuoted: false },
  ]);
  expect(pieces('None.')).toEqual([{ text: 'None.', isQuoted: false }]);
});
