import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFaultWithFile } from '#core/questionnaire/fault.ts';
import { dimensionsOf, lastPhase, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';

/** What each model promises to have at least: dimensions and questions. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  'api-governance.yaml': [6, 18],
  'delivery-metrics.yaml': [3, 9],
  'platform-engineering.yaml': [8, 28],
};
const folder = new URL('../../questionnaires/', import.meta.url);
const files = globSync('*.yaml', { cwd: folder.pathname })
  .map((file) => basename(file))
  .sort();

test('every built-in questionnaire is tested here', () => {
  expect(files).toEqual(Object.keys(sizes));
});

describe.each(files)('%s', (file) => {
  const decoded = decodeUtf8(readFileSync(new URL(file, folder)), file);
  const result = loadQuestionnaire(decoded.ok ? decoded.text : '', file);
  if (!result.ok) throw new Error(result.faults.map(formatFaultWithFile).join('\n'));
  const { questionnaire, warnings } = result;
  const dimensions = dimensionsOf(questionnaire);
  const questions = questionsOf(questionnaire);

  test('loads without a warning', () => {
    expect(warnings.map(formatFaultWithFile)).toEqual([]);
  });

  test('has four phases, and the gates 2/3 and 3/4', () => {
    expect(lastPhase(questionnaire)).toBe(3);
    expect(questionnaire.gate).toEqual({ share: 2 / 3, dimensions: 3 / 4 });
  });

  test('is as large as promised, with practices and numbers where they fit', () => {
    const [leastDimensions, leastQuestions] = sizes[file] ?? [0, 0];
    expect(dimensions.length).toBeGreaterThanOrEqual(leastDimensions);
    expect(questions.length).toBeGreaterThanOrEqual(leastQuestions);
    expect(questions.filter(({ type }) => type === 'practices').length).toBeGreaterThanOrEqual(2);
    expect(questions.filter(({ type }) => type === 'number').length).toBeGreaterThanOrEqual(2);
  });

  test('has a statement of at most 20 words for each phase of every rubric question', () => {
    for (const question of questions) {
      if (question.type !== 'phase') continue;
      expect(question.statements.map(({ phase }) => phase)).toEqual([0, 1, 2, 3]);
      const long = question.statements.filter(({ text }) => text.split(/\s+/).length > 20);
      expect(long).toEqual([]);
    }
  });

  test.each(dimensions.map(({ id }) => id))('has a step for each phase change of %s, and keeps its phase 3', (id) => {
    const leads = questionnaire.steps.filter((step) => step.dimension === id).map((step) => step.leads);
    for (const from of [0, 1, 2]) expect(leads).toContainEqual({ from, to: from + 1 });
    expect(leads).toContainEqual({ from: 3, to: 3 });
  });

  test('has steps that say how they are seen to work', () => {
    expect(questionnaire.steps.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
  });

  test('has a first look, if any, of about ten questions that touches every dimension and says what it is', () => {
    const profile = questionnaire.profiles.find(({ id }) => id === 'first-look');
    // Twelve questions need no shorter look.
    expect(profile !== undefined || questions.length <= 12).toBe(true);
    if (profile === undefined) return;
    expect(profile.questions.length).toBeGreaterThanOrEqual(9);
    expect(profile.questions.length).toBeLessThanOrEqual(12);
    const touched = (node: (typeof dimensions)[number]) =>
      questionsIn(node).some(({ id }) => profile.questions.includes(id));
    expect(dimensions.filter((node) => !touched(node))).toEqual([]);
    expect(profile.description.toLowerCase()).toContain('first look');
  });
});
