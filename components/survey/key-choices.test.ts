import { expect, test } from 'vitest';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import { keyChoices } from './key-choices.ts';

const questions = (yaml: string): readonly Question[] => {
  const head = 'id: m\nversion: "1"\ntitle: M\nphases: [{ title: A }, { title: B }, { title: C }]\n';
  const loaded = loadQuestionnaire(`${head}dimensions: [{ id: d, title: D, questions: [${yaml}] }]`, 'm.yaml');
  if (!loaded.ok) throw new Error(loaded.faults[0]?.message);
  return dimensionsOf(loaded.questionnaire).flatMap(questionsIn);
};
const criterion = '{ id: a, type: criterion, level: 1, text: A }';
const scale = '{ id: b, type: scale, text: B, points: [One, Two, Three, Four, Five] }';
const long = `{ id: c, type: scale, text: C, points: [${Array.from({ length: 11 }, (_, at) => `P${at}`)}] }`;

test.each([
  [2, criterion],
  [5, `${criterion}, ${scale}`],
  [9, `${scale}, ${long}`],
  [
    0,
    '{ id: t, type: number, text: T, unit: days, better: higher, bands: [{ from: 0, to: 1, phase: 0 }, { from: 1, phase: 2 }] }',
  ],
])('%i answers of a page have a key', (count, yaml) => {
  expect(keyChoices(questions(yaml))).toBe(count);
});
