import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFaultWithFile } from '#core/questionnaire/fault.ts';
import { dimensionsOf, lastPhase, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';

const file = 'platform-engineering.yaml';
const decoded = decodeUtf8(readFileSync(new URL(`../../questionnaires/${file}`, import.meta.url)), file);
const result = loadQuestionnaire(decoded.ok ? decoded.text : '', file);
if (!result.ok) throw new Error(result.faults.map(formatFaultWithFile).join('\n'));
const { questionnaire, warnings } = result;
const dimensions = dimensionsOf(questionnaire);
const questions = questionsOf(questionnaire);

describe('the built-in questionnaire', () => {
  test('loads without a warning', () => {
    expect(warnings.map(formatFaultWithFile)).toEqual([]);
  });

  test('has four phases, and the gates 2/3 and 3/4', () => {
    expect(lastPhase(questionnaire)).toBe(3);
    expect(questionnaire.gate).toEqual({ share: 2 / 3, dimensions: 3 / 4 });
  });

  test('has at least 8 dimensions and 28 questions, some of them practices and numbers', () => {
    expect(dimensions.length).toBeGreaterThanOrEqual(8);
    expect(questions.length).toBeGreaterThanOrEqual(28);
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

  test('has steps that say how they are seen to work, with an example', () => {
    expect(questionnaire.steps.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
  });

  test('has a first look of about ten questions that touches every dimension and says what it is', () => {
    const profile = questionnaire.profiles.find(({ id }) => id === 'first-look');
    expect(profile?.questions.length).toBeGreaterThanOrEqual(9);
    expect(profile?.questions.length).toBeLessThanOrEqual(12);
    const untouched = dimensions.filter(
      (dimension) => !questionsIn(dimension).some(({ id }) => profile?.questions.includes(id)),
    );
    expect(untouched).toEqual([]);
    expect(profile?.description.toLowerCase()).toContain('first look');
  });
});
