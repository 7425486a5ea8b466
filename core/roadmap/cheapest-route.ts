import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { weightOf } from '#core/scoring/gate.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { atLeast } from '#core/scoring/tolerance.ts';
import { closuresOf } from './closure.ts';
import type { Way } from './dimension-problem.ts';
import { cheapestSets, type DimensionSet } from './dimension-sets.ts';
import { known } from './known.ts';
import type { Route } from './plan.ts';

/** One way to have looked at the dimensions so far: what was chosen, and how many dimensions are where they have to be. */
interface Partial {
  readonly shared: ReadonlySet<string>;
  readonly own: readonly string[];
  readonly effort: number;
  /** For each open phase: share of the weight that gates it whose dimensions have reached it. */
  readonly shares: readonly number[];
}

interface Found {
  readonly keys: readonly string[];
  readonly effort: number;
}

/** A phase whose gate does not hold yet, and the weight of the dimensions that gate it. */
interface OpenPhase {
  readonly phase: number;
  readonly weight: number;
}

/**
 * The least total effort of items, closed under `after`, with which the gates of `phase` hold, alternatives and partial
 * gates included (roadmap rules, "The plan", 5). Exact while no dimension has more than 20 candidates: for each
 * dimension the cheapest sets for each phase, told apart by what they share with other dimensions, then all
 * combinations of dimensions, of which those are dropped that another equals or betters in effort and standing.
 */
export function cheapestRoute(
  questionnaire: Questionnaire,
  states: QuestionStates,
  result: Result,
  items: readonly Way[],
  phase: number,
): Route {
  const closures = closuresOf(items);
  const efforts = new Map(items.map(({ key, effort }) => [key, effort]));
  const { sets, shared, exact } = cheapestSets(questionnaire, states, result, items, closures, phase);
  const effortOf = (keys: Iterable<string>): number => {
    let sum = 0;
    for (const key of keys) sum += known(efforts, key);
    return sum;
  };

  const open = openPhases(result, phase);
  let partials: readonly Partial[] = [{ shared: new Set(), own: [], effort: 0, shares: open.map(() => 0) }];
  for (const dimension of result.dimensions) {
    if (dimension.reached === null) continue;
    const options: readonly DimensionSet[] = [
      { reaches: Math.min(dimension.reached, phase), keys: [] },
      ...(sets.get(dimension.id) ?? []),
    ];
    const made = partials.flatMap((partial) =>
      options.map(({ reaches, keys }): Partial => {
        const own = keys.filter((key) => !shared.has(key));
        return {
          shared: new Set([...partial.shared, ...keys.filter((key) => shared.has(key))]),
          own: [...partial.own, ...own],
          effort: partial.effort + effortOf(own),
          shares: open.map(({ phase: p, weight }, i) => {
            const adds = p <= reaches && p <= dimension.ceiling ? dimension.weight / weight : 0;
            return (partial.shares[i] ?? 0) + adds;
          }),
        };
      }),
    );
    partials = undominated(made);
  }

  const method = exact ? 'exact' : 'greedy';
  let best: Found | null = null;
  for (const partial of phase > result.ceiling ? [] : partials) {
    if (!partial.shares.every((share) => atLeast(share, result.gate.dimensions))) continue;
    const found = {
      keys: [...partial.own, ...partial.shared].sort(),
      effort: partial.effort + effortOf(partial.shared),
    };
    if (!best || byCost(found, best) < 0) best = found;
  }
  if (!best) return { phase, steps: [], effort: 0, possible: false, method };
  const chosen = new Set(best.keys);
  // In the order given, which is the order of the plan: requirements stand before what needs them.
  return {
    phase,
    steps: items.filter(({ key }) => chosen.has(key)).map(({ key }) => key),
    effort: best.effort,
    possible: true,
    method,
  };
}

/** Only these have to be watched: items only ever raise, so a gate that holds goes on holding. */
function openPhases({ dimensions, gate }: Result, phase: number): OpenPhase[] {
  return Array.from({ length: phase }, (_, i) => i + 1).flatMap((p) => {
    const gating = dimensions.filter(({ reached, ceiling }) => reached !== null && ceiling >= p);
    const weight = weightOf(gating);
    const held = weightOf(gating.filter(({ reached }) => (reached ?? 0) >= p));
    return gating.length === 0 || atLeast(held / weight, gate.dimensions) ? [] : [{ phase: p, weight }];
  });
}

/**
 * Without the partials that a better one with the same shared items matches in every phase. Were all kept, dimensions of
 * uneven weights would double their number each.
 */
function undominated(partials: readonly Partial[]): readonly Partial[] {
  const kept = new Map<string, Partial[]>();
  for (const partial of [...partials].sort(byPromise)) {
    const key = [...partial.shared].sort().join();
    const rivals = kept.get(key) ?? [];
    kept.set(key, rivals);
    const matched = rivals.some(({ shares }) => partial.shares.every((share, i) => (shares[i] ?? 0) >= share));
    if (!matched) rivals.push(partial);
  }
  return [...kept.values()].flat();
}

/** As `byCost`, but what stands highest comes before the name: it then matches most of those after it. */
function byPromise(one: Partial, other: Partial): number {
  const standing = ({ shares }: Partial) => shares.reduce((sum, share) => sum + share, 0);
  return (
    one.effort - other.effort ||
    one.own.length - other.own.length ||
    standing(other) - standing(one) ||
    byName(one.own, other.own)
  );
}

/** Less effort; then fewer items; then by name, so that the same input always gives the same route. */
function byCost(one: Found, other: Found): number {
  return one.effort - other.effort || one.keys.length - other.keys.length || byName(one.keys, other.keys);
}

function byName(one: readonly string[], other: readonly string[]): number {
  return [...one].sort().join() < [...other].sort().join() ? -1 : 1;
}
