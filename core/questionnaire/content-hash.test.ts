import { expect, test } from 'vitest';
import { decodeQuestionnaire, encodeQuestionnaire } from './content-hash.ts';
import { file, fileWith, question, questionnaireOf } from './questionnaire.fixture.ts';

test('infinite ends and negative zero survive', () => {
  const bands = [
    { to: -0, phase: 0 },
    { from: -0, phase: 3 },
  ];
  const questionnaire = questionnaireOf(
    fileWith([question('q', { type: 'number', unit: 'days', better: 'higher', bands })]),
  );
  const text = encodeQuestionnaire(questionnaire);
  expect(text).toContain('"bands":[{"from":{"$":"-Infinity"},"phase":0,"to":{"$":"-0"}}');
  expect(decodeQuestionnaire(text)).toStrictEqual(questionnaire);
});

test('the order of keys does not matter, that of lists does', () => {
  const questionnaire = questionnaireOf(file());
  const reversed = Object.fromEntries(Object.entries(questionnaire).reverse()) as unknown as typeof questionnaire;
  expect(encodeQuestionnaire(reversed)).toBe(encodeQuestionnaire(questionnaire));
  expect(encodeQuestionnaire({ ...questionnaire, phases: questionnaire.phases.toReversed() })).not.toBe(
    encodeQuestionnaire(questionnaire),
  );
});

test('texts that look like the notation for numbers stay texts', () => {
  const questionnaire = questionnaireOf(file({ title: '{"$":"Infinity"}' }));
  expect(decodeQuestionnaire(encodeQuestionnaire(questionnaire)).title).toBe('{"$":"Infinity"}');
});

test.each(['{}', 'null', '{"format":"phaseline-questionnaire/0","questionnaire":{}}', 'not JSON'])(
  'anything else is thrown: %s',
  (text) => {
    expect(() => decodeQuestionnaire(text)).toThrow();
  },
);
