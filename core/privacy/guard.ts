import { groupSizes } from './group-size.ts';
import { numberAt } from './number-at.ts';
import { fields } from './prime-field.ts';
import type { Withheld } from './release.ts';
import { Rests, type Size } from './rests.ts';
import { Span } from './span.ts';
import type { Candidate, Survey } from './survey.ts';

/** Decides candidate by candidate; what it has taken counts as told. */
export interface Guard {
  /** Why the candidate cannot be told about now; null when it can. */
  readonly refusal: (candidate: Candidate) => Withheld | null;
  /** Counts it as told. False, and it does not: one person would know of another by it and the own answer. */
  readonly take: (candidate: Candidate) => boolean;
  /** Of the candidate that was taken last. */
  readonly takeBack: (candidate: Candidate) => void;
}

/** Of those who read by name nothing is withheld. */
export const openGuard: Guard = { refusal: () => null, take: () => true, takeBack: () => {} };

/**
 * Tells about no person and no group of fewer than k, directly or by calculation. `within` says how many of each kind
 * of people the figures are about (all of them, or those who gave an answer); who these are is taken to be known, and
 * everybody knows the own answer.
 */
export function spanGuard({ people, candidates, defined, known }: Survey, k: number, within: readonly number[]): Guard {
  const sizeOf = (kinds: readonly number[]): Size => ({ people: total(kinds, people), within: total(kinds, within) });
  const isSmall = (size: Size) => size.within > 0 && (size.people < k || size.within < groupSizes.least);
  const openOf = (kinds: readonly number[]) => kinds.filter((kind) => numberAt(within, kind) > 0);

  const lists = distinct(defined.filter((kinds) => isSmall(sizeOf(kinds))).map(openOf));
  const at: number[][] = people.map(() => []);
  for (const [number, list] of lists.entries()) for (const kind of list) at[kind]?.push(number);
  const busy = new Int32Array(people.length);
  for (const { kinds, people } of candidates)
    if (people >= k) for (const kind of kinds) busy[kind] = numberAt(busy, kind) + 1;
  const singles = within.flatMap((count, kind) => (count === 1 ? [kind] : []));
  const spans = fields.map((field) => new Span(field, busy, { lists, at }, singles));
  for (const kinds of known) for (const span of spans) span.know(openOf(kinds));
  const rests = new Rests();

  return {
    refusal: (candidate) => {
      const size = sizeOf(candidate.kinds);
      if (size.within === 0) return null;
      if (isSmall(size)) return 'fewerThanK';
      if (rests.of(candidate, size).some(isSmall)) return 'wouldReveal';
      const open = openOf(candidate.kinds);
      return spans.some((span) => span.wouldReveal(open)) ? 'wouldReveal' : null;
    },
    take: (candidate) => {
      const open = openOf(candidate.kinds);
      const taken = spans.findIndex((span) => !span.take(open));
      if (taken >= 0) {
        for (const span of spans.slice(0, taken)) span.takeBack();
        return false;
      }
      rests.take(candidate, sizeOf(candidate.kinds));
      return true;
    },
    takeBack: (candidate) => {
      rests.takeBack(candidate);
      for (const span of spans) span.takeBack();
    },
  };
}

function total(kinds: readonly number[], counts: readonly number[]): number {
  let sum = 0;
  for (const kind of kinds) sum += numberAt(counts, kind);
  return sum;
}

function distinct(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}
