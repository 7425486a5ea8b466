import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { type Closures, type Problem, problemOf, type Way } from './dimension-problem.ts';
import { greedySet } from './greedy-set.ts';
import { known } from './known.ts';
import { searchSets } from './search-sets.ts';

/** A set of items, closed under what must come before, with which a dimension reaches a phase. */
export interface DimensionSet {
  readonly reaches: number;
  readonly keys: readonly string[];
}

interface Sets {
  /** By dimension id. */
  readonly sets: ReadonlyMap<string, readonly DimensionSet[]>;
  /** Keys that the sets of more than one dimension may hold: paid once. */
  readonly shared: ReadonlySet<string>;
  readonly exact: boolean;
}

/**
 * Above this many candidates in one dimension the search is greedy. With their requirements they must fit into the bits
 * of a mask.
 */
const exactUpTo = 20;
const bits = 31;

/** The sets worth considering for every dimension below `phase`: for each phase on the way and each shared part, the cheapest. */
export function cheapestSets(
  questionnaire: Questionnaire,
  states: QuestionStates,
  result: Result,
  ways: readonly Way[],
  closures: Closures,
  phase: number,
): Sets {
  const nodes = new Map(dimensionsOf(questionnaire).map((node) => [node.id, node]));
  const problems = result.dimensions.flatMap((dimension) => {
    const node = known(nodes, dimension.id);
    if (dimension.reached === null || dimension.reached >= Math.min(phase, dimension.ceiling)) return [];
    return [problemOf(dimension, dimension.reached, questionsIn(node), states, ways, closures, result, phase)];
  });
  const users = new Map<string, number>();
  for (const { keys } of problems) for (const key of keys) users.set(key, (users.get(key) ?? 0) + 1);
  const shared = new Set([...users].filter(([, count]) => count > 1).map(([key]) => key));
  return {
    sets: new Map(problems.map((problem) => [problem.dimension, setsOf(problem, shared)])),
    shared,
    exact: problems.every(isSmall),
  };
}

const isSmall = ({ candidates, keys }: Problem): boolean => candidates.length <= exactUpTo && keys.length <= bits;

function setsOf(problem: Problem, shared: ReadonlySet<string>): readonly DimensionSet[] {
  const find = isSmall(problem) ? searchSets : greedySet;
  return problem.levels.flatMap((level) =>
    find(problem, level, shared).map((set) => ({
      reaches: level,
      keys: set.map((number) => problem.keys[number] ?? ''),
    })),
  );
}
