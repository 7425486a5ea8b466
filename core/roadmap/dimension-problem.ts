import type { Question } from '#core/questionnaire/questionnaire.ts';
import { gates, weightOf } from '#core/scoring/gate.ts';
import { gatingQuestions } from '#core/scoring/gating-questions.ts';
import type { DimensionResult, QuestionStates, Result } from '#core/scoring/result.ts';
import { known } from './known.ts';
import type { Item } from './plan.ts';
import { raiseAll } from './raise.ts';

/** What of an item the cheapest route depends on. */
export type Way = Pick<Item, 'key' | 'effort' | 'raises' | 'after'>;
export type Closures = ReadonlyMap<string, ReadonlySet<string>>;

/** One dimension as the search sees it: candidates and their requirements are numbered, a set of them is a list of numbers or a mask. */
export interface Problem {
  readonly dimension: string;
  readonly keys: readonly string[];
  readonly efforts: readonly number[];
  /** Each candidate with all that it requires, as numbers. */
  readonly candidates: readonly (readonly number[])[];
  /** Phases to find sets for. */
  readonly levels: readonly number[];
  /** Index p − 1: what must be met there. */
  readonly gates: readonly GateOfPhase[];
}

/** Weights are shares of what gates the phase, as the gate itself compares them. */
interface GateOfPhase {
  readonly needed: number;
  readonly questions: readonly { readonly weight: number; readonly met: boolean; readonly metBy: readonly number[] }[];
}

/** States the problem for one dimension; `closures` as made by closuresOf over the same ways. */
export function problemOf(
  dimension: DimensionResult,
  reached: number,
  questions: readonly Question[],
  states: QuestionStates,
  ways: readonly Way[],
  closures: Closures,
  result: Result,
  phase: number,
): Problem {
  const top = Math.min(phase, dimension.ceiling);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const gaters = gatingQuestions(questions, states, result.lastPhase).gaters;
  /** The phase a question meets once it is lifted to `to`. */
  const metAfter = (id: string, to: number): number => {
    const question = known(byId, id);
    const lifted = raiseAll(new Map([[id, known(states, id)]]), byId, [{ question: id, to }], result.lastPhase);
    const [gater] = gatingQuestions([question], lifted, result.lastPhase).gaters;
    return gater?.met ?? 0;
  };
  const liftersOf = (id: string, at: number): readonly string[] =>
    ways
      .filter(({ raises }) => raises.some((r) => r.question === id && metAfter(id, r.to) >= at))
      .map(({ key }) => key);
  const named = Array.from({ length: top }, (_, i) =>
    gaters
      .filter((gater) => gates(gater, i + 1))
      .map(({ id, weight, met }) => ({ weight, met: met > i, metBy: met > i ? [] : liftersOf(id, i + 1) })),
  );
  if (dimension.notEstablished && named[0]?.length === 0) {
    // Nothing gates phase 1, but without any value it is not reached either: whatever gives one will do.
    const giving = ways.filter(({ raises }) => raises.some(({ question }) => byId.has(question)));
    named[0] = [{ weight: 1, met: false, metBy: giving.map(({ key }) => key) }];
  }
  const useful = [...new Set(named.flat().flatMap(({ metBy }) => metBy))];
  const keys = [...new Set(useful.flatMap((key) => [...known(closures, key)]))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const numbered = (some: Iterable<string>) => [...some].map((key) => known(numbers, key));
  const efforts = new Map(ways.map(({ key, effort }) => [key, effort]));
  return {
    dimension: dimension.id,
    keys,
    efforts: keys.map((key) => known(efforts, key)),
    candidates: useful.map((key) => numbered(known(closures, key))),
    levels: Array.from({ length: top - reached }, (_, i) => reached + 1 + i),
    gates: named.map((gating) => {
      const all = weightOf(gating);
      return {
        needed: gating.length > 0 ? result.gate.share : 0,
        questions: gating.map(({ weight, met, metBy }) => ({ weight: weight / all, met, metBy: numbered(metBy) })),
      };
    }),
  };
}
