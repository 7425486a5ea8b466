import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, lastPhase, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import type { Response, Value } from '#core/response/answer.ts';
import { checkAnswer } from '#core/response/check-answer.ts';
import { arbitraryCase, valuesOf } from './arbitrary-response.fixture.ts';
import { notApplicable, phaseQuestion } from './build.fixture.ts';
import { attainable, isScored, questionValue } from './question-value.ts';
import type { Result } from './result.ts';
import { score, statesOf } from './score.ts';
import { rawPoints } from './values/raw-points.ts';

const RUNS = { numRuns: 400 };

function resultOf(questionnaire: Questionnaire, responses: readonly Response[]): Result {
  return score(questionnaire, statesOf(questionnaire, responses));
}

/** The figures of a result, by id, apart from anything that lists in questionnaire order. */
function figures(result: Result) {
  const node = ({ score, coverage, unknownShare, upTo }: Result['groups'][number]) => ({
    ...{ score: rounded(score), upTo: rounded(upTo) },
    ...{ coverage: rounded(coverage), unknownShare: rounded(unknownShare) },
  });
  return {
    ...{ score: rounded(result.score), coverage: rounded(result.coverage), unknown: rounded(result.unknownShare) },
    ...{ reached: result.reached, potential: result.potential, ceiling: result.ceiling, state: result.state },
    groups: Object.fromEntries(result.groups.map((one) => [one.id, node(one)])),
    dimensions: Object.fromEntries(
      result.dimensions.map((one) => [
        one.id,
        {
          ...node(one),
          ...{ reached: one.reached, potential: one.potential, ceiling: one.ceiling },
          progress: one.progress.map((phase) => ({ ...phase, share: rounded(phase.share) })),
        },
      ]),
    ),
    next: result.why.next,
    missing: result.why.missingDimensions,
    holding: [...result.why.holding].sort(),
    questions: result.why.questions.map(({ question, phase }) => `${question} ${phase}`).sort(),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9 + 0;
}

test('scores, coverage and phases stay within their bounds', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire, responses }) => {
      const result = resultOf(questionnaire, responses);
      const last = lastPhase(questionnaire);
      for (const { score, upTo, coverage, unknownShare } of [result, ...result.dimensions, ...result.groups].map(
        (one) => ({
          upTo: null,
          ...one,
        }),
      )) {
        for (const value of [score, upTo]) if (value !== null) expect(value >= 0 && value <= last + 1e-9).toBe(true);
        if (upTo !== null) expect(upTo).toBeGreaterThan(score ?? Number.NaN);
        expect((coverage ?? 0) + (unknownShare ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const { reached, potential, ceiling } of [result, ...result.dimensions]) {
        expect(reached === null).toBe(potential === null);
        expect(reached ?? 0).toBeLessThanOrEqual(potential ?? 0);
        expect(potential ?? 0).toBeLessThanOrEqual(ceiling);
        expect(ceiling).toBeLessThanOrEqual(last);
      }
    }),
    RUNS,
  );
});

test('every offered answer is accepted and has a value between 0 and what the question attains', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire }) => {
      const last = lastPhase(questionnaire);
      for (const question of questionsOf(questionnaire)) {
        const most = attainable(question, last);
        const values = valuesOf(question).flatMap((value) => {
          expect(checkAnswer(question, value)).toEqual([]);
          const worth = questionValue(question, value, last);
          if (worth.is !== 'scored') return [];
          expect(worth.attainable).toBe(attainable(question, last, value));
          expect(worth.value).toBeLessThanOrEqual(worth.attainable + 1e-9);
          expect(worth.raw.points).toBeLessThanOrEqual(worth.raw.max + 1e-9);
          // What-if goes from the value back to the raw points.
          const back = rawPoints(question, worth.value, worth.attainable, last);
          expect(back.points).toBeCloseTo(worth.raw.points, 9);
          expect(back.max).toBeCloseTo(worth.raw.max, 9);
          return [worth.value];
        });
        expect(Math.min(0, ...values)).toBe(0);
        // Rules may never become true; without them the best answer is worth exactly what is attainable.
        if (isScored(question) && !('rules' in question)) expect(Math.max(...values)).toBeCloseTo(most, 9);
      }
    }),
    RUNS,
  );
});

/** Another answer to the same question that is worth at least as much, if there is one. */
function raised(question: Question, value: Value, last: number, pick: number): Value | undefined {
  const before = questionValue(question, value, last);
  if (before.is !== 'scored') return undefined;
  const better = valuesOf(question).filter((other) => {
    const after = questionValue(question, other, last);
    // Which practices apply is not what is raised here.
    if (other.kind === 'practices' && value.kind === 'practices') {
      if (other.notApplicable.join() !== value.notApplicable.join()) return false;
    }
    return after.is === 'scored' && after.value > before.value;
  });
  return better[pick % better.length];
}

test('raising a scored answer never lowers a score or a phase', () => {
  let raises = 0;
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), fc.nat(), ({ questionnaire, responses }, who, pick) => {
      const last = lastPhase(questionnaire);
      const index = who % responses.length;
      const answers = new Map(responses[index]?.answers);
      const before = resultOf(questionnaire, responses);
      for (const question of questionsOf(questionnaire)) {
        const answer = answers.get(question.id);
        const negative = question.type === 'multi' && question.options.some((option) => option.score < 0);
        if (!answer || answer.kind === 'unknown' || answer.kind === 'notApplicable' || 'rules' in question || negative)
          continue;
        const better = raised(question, answer, last, pick);
        if (!better) continue;
        raises += 1;
        const changed = responses.map((response, at) =>
          at === index ? { asked: response.asked, answers: new Map(answers).set(question.id, better) } : response,
        );
        const after = resultOf(questionnaire, changed);
        for (const [at, one] of [after, ...after.dimensions].entries()) {
          const old = [before, ...before.dimensions][at];
          expect(one.score ?? 0).toBeGreaterThanOrEqual((old?.score ?? 0) - 1e-9);
          expect(one.reached ?? 0).toBeGreaterThanOrEqual(old?.reached ?? 0);
          expect(one.potential ?? 0).toBeGreaterThanOrEqual(old?.potential ?? 0);
        }
      }
    }),
    RUNS,
  );
  expect(raises).toBeGreaterThan(1000);
});

function reversed(nodes: readonly Node[]): Node[] {
  const turn = (node: Node): Node => ({
    ...node,
    children: node.children.map((child) => (child.kind === 'question' ? child : turn(child))).reverse(),
  });
  return nodes.map(turn).reverse();
}

test('the order of questions, nodes and respondents changes nothing', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire, responses }) => {
      const other = { ...questionnaire, nodes: reversed(questionnaire.nodes) };
      expect(figures(resultOf(other, [...responses].reverse()))).toEqual(figures(resultOf(questionnaire, responses)));
    }),
    RUNS,
  );
});

test('adding a question that does not apply changes nothing', () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), ({ questionnaire, responses }, pick) => {
      const dimensions = dimensionsOf(questionnaire);
      const chosen = dimensions[pick % dimensions.length];
      // Another type in every other run: a copy of a question that is there already.
      const copied = chosen && questionsIn(chosen)[pick % questionsIn(chosen).length];
      const added: Question = pick % 2 === 0 && copied ? { ...copied, id: 'added', weight: 5 } : phaseQuestion('added');
      const insert = (node: Node): Node => ({
        ...node,
        children:
          node === chosen
            ? [added, ...node.children]
            : node.children.map((child) => (child.kind === 'question' ? child : insert(child))),
      });
      const more = responses.map((response) => ({
        asked: new Set([...response.asked, 'added']),
        answers: new Map(response.answers).set('added', notApplicable),
      }));
      const after = resultOf({ ...questionnaire, nodes: questionnaire.nodes.map(insert) }, more);
      expect(figures(after)).toEqual(figures(resultOf(questionnaire, responses)));
    }),
    RUNS,
  );
});

test('with a strict gate nobody is above the lowest gate value of a question that attains the last phase', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire: loose, responses }) => {
      const questionnaire = { ...loose, gate: { share: 1, dimensions: 1 } };
      const states = statesOf(questionnaire, responses);
      const result = score(questionnaire, states);
      for (const node of dimensionsOf(questionnaire)) {
        const reached = result.dimensions.find(({ id }) => id === node.id)?.reached ?? 0;
        for (const question of questionsIn(node)) {
          const state = states.get(question.id);
          if (!['phase', 'scale', 'number'].includes(question.type) || !question.gate || !question.scored) continue;
          if (state?.is !== 'applicable' || state.attainable < result.lastPhase) continue;
          if (state.scoreValue !== null) expect(reached).toBeLessThanOrEqual(Math.floor((state.gateValue ?? 0) + 1e-9));
        }
      }
    }),
    RUNS,
  );
});
