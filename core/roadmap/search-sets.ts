import type { Problem } from './dimension-problem.ts';

/**
 * Branch and bound over all sets of candidates. Keeps, for each different shared part, the cheapest set. The problem's
 * keys must fit into the bits of a mask.
 */
export function searchSets(
  problem: Problem,
  level: number,
  shared: ReadonlySet<string>,
): readonly (readonly number[])[] {
  const maskOf = (numbers: readonly number[]) => numbers.reduce((mask, number) => mask | (1 << number), 0);
  const sharedMask = maskOf(problem.keys.flatMap((key, number) => (shared.has(key) ? [number] : [])));
  const candidates = problem.candidates.map(maskOf);
  const gatesUpTo = problem.gates.slice(0, level).map(({ needed, questions }) => ({
    needed: needed - 1e-9,
    questions: questions.map(({ weight, met, metBy }) => ({ weight, metBy: met ? -1 : maskOf(metBy) })),
  }));
  const holds = (chosen: number): boolean =>
    gatesUpTo.every(({ needed, questions }) => {
      let weight = 0;
      for (const question of questions) if (question.metBy === -1 || question.metBy & chosen) weight += question.weight;
      return weight >= needed;
    });
  const price = (mask: number): number =>
    problem.efforts.reduce((sum, effort, number) => sum + (mask & ~sharedMask & (1 << number) ? effort : 0), 0);
  /** What the candidates from this one on can still bring. */
  const ahead = candidates.map((_, index) => candidates.slice(index).reduce((all, mask) => all | mask, 0));

  const found: { readonly part: number; readonly chosen: number; readonly effort: number }[] = [];
  const visit = (index: number, chosen: number, effort: number): void => {
    const part = chosen & sharedMask;
    if (found.some((one) => one.effort <= effort && (one.part & ~part) === 0)) return;
    if (holds(chosen)) {
      found.push({ part, chosen, effort });
      return;
    }
    const candidate = candidates[index];
    if (candidate === undefined || !holds(chosen | (ahead[index] ?? 0))) return;
    visit(index + 1, chosen | candidate, effort + price(candidate & ~chosen));
    // A candidate that came in as a requirement cannot be left out again.
    if (candidate & ~chosen) visit(index + 1, chosen, effort);
  };
  visit(0, 0, 0);
  const numbers = problem.keys.map((_, number) => number);
  const cheapest = found.filter(
    (one, at) => !found.some((other, i) => i > at && other.effort <= one.effort && (other.part & ~one.part) === 0),
  );
  return cheapest.map(({ chosen }) => numbers.filter((number) => chosen & (1 << number)));
}
