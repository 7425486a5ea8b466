import { decide } from './decide.ts';
import { groupSizes } from './group-size.ts';
import type { Guard } from './guard.ts';
import { numberAt } from './number-at.ts';
import type { Withheld } from './release.ts';
import type { SaidTable } from './said-table.ts';
import type { Candidate } from './survey.ts';

/** About a question in a part: told, withheld, or nobody was asked. */
export type QuestionDecision = Withheld | 'told' | 'notAsked';

/**
 * Decides about each question in the parts that are told about, by question and by part. Who was asked, who answered
 * and who gave a value may be known from elsewhere (the questions of an audience, what colleagues say they left out).
 * Whoever knows it takes those out of every sum: so each of the three gets a guard of its own. A group is as large as
 * those in it who were asked.
 */
export function* decideQuestions(
  parts: readonly Candidate[],
  tables: readonly SaidTable[],
  people: readonly number[],
  k: number,
  makeGuard: (asked: readonly number[], within: readonly number[]) => Guard,
): Generator<void, readonly (readonly QuestionDecision[])[]> {
  const everybody = signatureOf(people, people, k);
  // Questions answered by the same kinds of people are decided alike.
  const known = new Map<string, readonly (Withheld | null)[]>();
  const decided: (readonly QuestionDecision[])[] = [];
  for (const table of tables) {
    const knowable = people.map((_, kind) => table.knowable(kind));
    const asked = knowable.map((of) => of.asked);
    const askedIn = parts.map(({ kinds }) => kinds.reduce((sum, kind) => sum + numberAt(asked, kind), 0));
    const enough = parts.filter((_, at) => numberAt(askedIn, at) >= k);
    const withins = new Map(
      (['asked', 'answered', 'scored'] as const).map((what) => {
        const within = knowable.map((of) => of[what]);
        return [signatureOf(asked, within, k), within];
      }),
    );
    // Among everybody these parts were decided already.
    withins.delete(everybody);
    const key = JSON.stringify([[...withins.keys()].sort(), enough.map(({ number }) => number)]);
    const guards = () => [...withins.values()].map((within) => makeGuard(asked, within));
    const refusals = known.get(key) ?? (yield* decide(enough, guards()));
    known.set(key, refusals);
    yield;
    let next = 0;
    decided.push(
      askedIn.map((count) => {
        if (count === 0) return 'notAsked';
        return count < k ? 'fewerThanK' : (refusals[next++] ?? 'told');
      }),
    );
  }
  return decided;
}

/** All that a guard makes of numbers of people: whether sums of them reach k, and the least that is ever told about. */
function signatureOf(asked: readonly number[], within: readonly number[], k: number): string {
  const capped = asked.map((count, kind) => [Math.min(count, k), Math.min(numberAt(within, kind), groupSizes.least)]);
  return capped.join(';');
}
