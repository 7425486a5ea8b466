import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChoiceQuestion } from '#core/questionnaire/questionnaire.ts';
import { lastPhase as lastPhaseOf, questionsOf } from '#core/questionnaire/walk.ts';
import { arbitraryCase } from './arbitrary-response.fixture.ts';
import { base, dimension, notApplicable, phaseQuestion, questionnaire, respondent, unknown } from './build.fixture.ts';
import { askedIn, countsOf, inOrder, type QuestionCounts, scoredIn } from './question-counts.ts';
import { questionValue } from './question-value.ts';
import { countsByQuestion, score, statesOf, statesOfCounts } from './score.ts';

test('each distinct value once, lowest first, beside the other kinds', () => {
  const model = questionnaire([dimension('d', [phaseQuestion('q')])]);
  const answers = [2, 0, 2, unknown, null, notApplicable, 3, 2].map((answer) => respondent({ q: answer }));
  const counts = countsByQuestion(model, answers).get('q');
  expect(counts).toEqual({
    values: [
      { value: 0, attainable: 3, count: 1 },
      { value: 2, attainable: 3, count: 3 },
      { value: 3, attainable: 3, count: 1 },
    ],
    unscored: 0,
    unknown: 1,
    absent: 1,
    notApplicable: 1,
    noRule: 0,
  });
  expect([askedIn(counts as QuestionCounts), scoredIn(counts?.values ?? [])]).toEqual([8, 5]);
});

test('options of one value and different points are counted apart, so that raw points stay exact', () => {
  const option = (id: string, score: number) => ({ id, title: id, description: '', phase: 2, score });
  const question: ChoiceQuestion = { ...base('q'), type: 'choice', options: [option('a', 1), option('b', 4)] };
  const model = questionnaire([dimension('d', [question], { rule: 'percentOfMax' })]);
  const said = (option: string) => respondent({ q: { kind: 'choice', option } });
  const people = [said('b'), said('a'), said('b'), said('b')];
  expect(countsByQuestion(model, people).get('q')?.values).toEqual([
    { value: 2, attainable: 2, raw: { points: 1, max: 4 }, count: 1 },
    { value: 2, attainable: 2, raw: { points: 4, max: 4 }, count: 3 },
  ]);
  expect(score(model, statesOf(model, people)).score).toBe((3 * 3.25) / 4);
});

test('counts that went through JSON give what the answers give, and that is what plain sums over the people give', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire: model, responses }) => {
      const counted = JSON.parse(JSON.stringify([...countsByQuestion(model, responses)])) as [string, QuestionCounts][];
      const states = statesOfCounts(model, new Map(counted));
      expect(states).toEqual(statesOf(model, responses));
      const last = lastPhaseOf(model);
      for (const question of questionsOf(model)) {
        const said = responses.flatMap(({ asked, answers }) => {
          const answer = asked.has(question.id) ? answers.get(question.id) : undefined;
          if (!answer || answer.kind === 'unknown' || answer.kind === 'notApplicable') return [];
          const worth = questionValue(question, answer, last);
          return worth.is === 'scored' ? [worth] : [];
        });
        const state = states.get(question.id);
        if (state?.is !== 'applicable' || said.length === 0) continue;
        const mean = said.reduce((sum, { value }) => sum + value, 0) / said.length;
        expect(state.scoreValue).toBeCloseTo(mean, 9);
        expect(state.raw?.points).toBeCloseTo(said.reduce((sum, { raw }) => sum + raw.points, 0) / said.length, 9);
        expect(state.raw?.max).toBe(Math.max(...said.map(({ raw }) => raw.max)));
        expect(state.attainable).toBe(Math.max(...said.map(({ attainable }) => attainable)));
        const deviation = Math.sqrt(said.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / said.length);
        expect(state.disagreement).toBeCloseTo(Math.min(1, deviation / (last / 2)), 9);
        const { unknown: open, absent, noRule } = state.respondents;
        const ranked = [...Array(open + absent + noRule).fill(-1), ...said.map(({ value }) => value)].sort(
          (a, b) => a - b,
        );
        const median = ranked[Math.ceil(ranked.length / 2) - 1];
        expect(state.gateValue).toBe(median === -1 ? null : median);
      }
    }),
    { numRuns: 200 },
  );
});

test('nothing counts twice: kinds add up to who was asked, values stand in their order', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire: model, responses }) => {
      for (const [id, counts] of countsByQuestion(model, responses)) {
        expect(askedIn(counts)).toBe(responses.filter(({ asked }) => asked.has(id)).length);
        expect([...counts.values].sort(inOrder)).toEqual(counts.values);
        expect(countsOf(counts).scored).toBe(scoredIn(counts.values) + counts.unscored);
      }
    }),
    { numRuns: 100 },
  );
});
