import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, lastPhase, questionsIn } from '#core/questionnaire/walk.ts';
import { arbitraryCase } from './arbitrary-response.fixture.ts';
import type { QuestionState, QuestionStates } from './result.ts';
import { score, statesOf } from './score.ts';

/*
 * The gate once more, as the rules word it and as slowly as they read: for every p from the top, ask whether all
 * phases 1..p hold, question by question.
 */

type Applicable = Extract<QuestionState, { is: 'applicable' }>;
type Which = 'gateValue' | 'potentialValue';
interface Asked {
  readonly question: Question;
  readonly state: Applicable;
}

const EPS = 1e-9;

function attains({ question, state }: Asked, p: number): boolean {
  return question.type === 'criterion' ? p <= question.level : state.attainable >= p - EPS;
}

function gatesPhase(asked: Asked, p: number): boolean {
  return asked.question.type === 'criterion' ? p >= asked.question.level : attains(asked, p);
}

function meetsPhase({ question, state }: Asked, p: number, which: Which, P: number): boolean {
  const value = state[which];
  return value !== null && value >= (question.type === 'criterion' ? P : p) - EPS;
}

function largest(P: number, holds: (p: number) => boolean): number {
  for (let p = P; p > 0; p -= 1) {
    if (Array.from({ length: p }, (_, index) => index + 1).every(holds)) return p;
  }
  return 0;
}

function sum(things: readonly { readonly weight: number }[]): number {
  return things.reduce((total, { weight }) => total + weight, 0);
}

function slowly(questionnaire: Questionnaire, states: QuestionStates, which: Which) {
  const P = lastPhase(questionnaire);
  const { gate } = questionnaire;
  const dimensions = dimensionsOf(questionnaire).map((node) => {
    const counted = questionsIn(node).flatMap((question): Asked[] => {
      const state = states.get(question.id);
      return question.scored && question.type !== 'text' && state?.is === 'applicable' ? [{ question, state }] : [];
    });
    const gating = counted.filter(({ question }) => question.gate);
    const ceiling = largest(P, (p) => gating.some((asked) => attains(asked, p)));
    const scored = counted.some(({ state }) => state.scoreValue !== null);
    const phase = largest(P, (p) => {
      const here = gating.filter((asked) => gatesPhase(asked, p));
      const met = here.filter((asked) => meetsPhase(asked, p, which, P));
      const weights = (some: readonly Asked[]) => sum(some.map(({ question }) => question));
      return p <= ceiling && (here.length === 0 || weights(met) / weights(here) >= gate.share - EPS);
    });
    const none = counted.length === 0;
    const unproven = which === 'gateValue' && !scored;
    return { id: node.id, weight: node.weight, ceiling, scored, phase: none ? null : unproven ? 0 : phase };
  });
  const gating = (p: number) => dimensions.filter((one) => one.phase !== null && one.ceiling >= p);
  const overall = largest(P, (p) => {
    const here = gating(p);
    const met = here.filter((one) => (one.phase ?? 0) >= p);
    return here.length > 0 && sum(met) / sum(here) >= gate.dimensions - EPS;
  });
  return { dimensions, overall: dimensions.some(({ scored }) => scored) ? overall : null };
}

test('5,000 random cases: the gate equals a search phase by phase', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire, responses }) => {
      const states = statesOf(questionnaire, responses);
      const result = score(questionnaire, states);
      for (const [which, key] of [
        ['gateValue', 'reached'],
        ['potentialValue', 'potential'],
      ] as const) {
        const expected = slowly(questionnaire, states, which);
        expect(result[key]).toBe(expected.overall);
        expect(result.dimensions.map((one) => one[key])).toEqual(expected.dimensions.map(({ phase }) => phase));
        expect(result.dimensions.map(({ ceiling }) => ceiling)).toEqual(expected.dimensions.map((one) => one.ceiling));
      }
    }),
    { numRuns: 5000 },
  );
});
