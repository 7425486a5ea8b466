import type { Problem } from './dimension-problem.ts';

/** Adds the candidate that meets most for its effort until the gates hold, then drops what turned out not to be needed. */
export function greedySet(problem: Problem, level: number): readonly (readonly number[])[] {
  const gatesUpTo = problem.gates.slice(0, level);
  const closed = (picked: Iterable<number>) => new Set([...picked].flatMap((index) => problem.candidates[index] ?? []));
  const met = (chosen: ReadonlySet<number>): number =>
    gatesUpTo.reduce((sum, { needed, questions }) => {
      const held = questions.filter((question) => question.met || question.metBy.some((number) => chosen.has(number)));
      return (
        sum +
        Math.min(
          needed,
          held.reduce((weight, question) => weight + question.weight, 0),
        )
      );
    }, 0);
  const effort = (chosen: ReadonlySet<number>) =>
    [...chosen].reduce((sum, number) => sum + (problem.efforts[number] ?? 0), 0);
  const enough = met(new Set(problem.keys.keys()));
  if (enough < gatesUpTo.reduce((sum, { needed }) => sum + needed, 0) - 1e-9) return [];

  const picked = new Set<number>();
  while (met(closed(picked)) < enough - 1e-9) {
    const now = closed(picked);
    let best = { index: -1, worth: 0 };
    for (const index of problem.candidates.keys()) {
      const then = closed([...picked, index]);
      const worth = (met(then) - met(now)) / Math.max(1, effort(then) - effort(now));
      if (worth > best.worth) best = { index, worth };
    }
    picked.add(best.index);
  }
  const dearestFirst = [...picked].sort((a, b) => effort(closed([b])) - effort(closed([a])));
  for (const index of dearestFirst) {
    const without = new Set([...picked].filter((one) => one !== index));
    if (met(closed(without)) >= enough - 1e-9) picked.delete(index);
  }
  return [[...closed(picked)]];
}
