import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf } from '#core/questionnaire/walk.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import { known } from './known.ts';
import type { Item } from './plan.ts';

type Compare = (a: Item, b: Item) => number;

/** Most gain for the effort first; ties by the dimension's weight, then by disagreement, then by key. */
export function byWorth(questionnaire: Questionnaire, states: QuestionStates): Compare {
  const weights = new Map(dimensionsOf(questionnaire).map(({ id, weight }) => [id, weight]));
  const disagreement = ({ raises }: Item): number =>
    raises.reduce((most, { question }) => {
      const state = states.get(question);
      return state?.is === 'applicable' ? Math.max(most, state.disagreement) : most;
    }, 0);
  const larger = (a: number, b: number): number => (Math.abs(a - b) <= 1e-9 ? 0 : b - a);
  return (a, b) =>
    larger(a.gain / a.effort, b.gain / b.effort) ||
    larger(known(weights, a.dimension), known(weights, b.dimension)) ||
    larger(disagreement(a), disagreement(b)) ||
    (a.key < b.key ? -1 : 1);
}

/** The best first, but nothing before what it requires. */
export function inOrder(items: readonly Item[], compare: Compare): readonly Item[] {
  const waiting = [...items].sort(compare);
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const blocked = new Set(waiting.map(({ key }) => key));
    const ready = waiting.findIndex(({ after }) => !after.some((key) => blocked.has(key)));
    // A cycle cannot come from the loader; if one did, its first item is as good a start as any.
    ordered.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return ordered;
}
