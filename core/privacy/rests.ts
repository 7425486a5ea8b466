import type { Candidate } from './survey.ts';

/** A group in figures. */
export interface Size {
  readonly people: number;
  /** Of those, who the figures are made of. */
  readonly within: number;
}

/** Keeps what is left of each group that was told about when groups that lie in it are taken away. */
export class Rests {
  /** By number of a candidate that was told about: all of it, and what is left without those of one sort. */
  readonly #told = new Map<
    number,
    { readonly one: Candidate; readonly size: Size; readonly left: Map<string, Size> }
  >();

  /** All that could be worked out as a difference if this one were told about, too. */
  *of(one: Candidate, size: Size): Generator<Size> {
    for (const number of one.wholes) {
      const whole = this.#told.get(number);
      if (!whole) continue;
      yield less(whole.size, size);
      for (const sort of one.sorts) yield less(whole.left.get(sort) ?? whole.size, size);
    }
    for (const number of one.shares) {
      const share = this.#told.get(number);
      if (share) yield less(size, share.size);
    }
    yield* this.#leftOf(one, size).values();
  }

  take(one: Candidate, size: Size): void {
    for (const number of one.wholes) {
      const whole = this.#told.get(number);
      if (!whole) continue;
      for (const sort of one.sorts) whole.left.set(sort, less(whole.left.get(sort) ?? whole.size, size));
    }
    this.#told.set(one.number, { one, size, left: this.#leftOf(one, size) });
  }

  takeBack(one: Candidate): void {
    const told = this.#told.get(one.number);
    if (!told) return;
    this.#told.delete(one.number);
    for (const number of one.wholes) {
      const whole = this.#told.get(number);
      for (const sort of whole ? one.sorts : []) {
        const left = whole?.left.get(sort);
        if (left) whole?.left.set(sort, more(left, told.size));
      }
    }
  }

  #leftOf({ shares }: Candidate, size: Size): Map<string, Size> {
    const left = new Map<string, Size>();
    for (const number of shares) {
      const share = this.#told.get(number);
      for (const sort of share?.one.sorts ?? []) left.set(sort, less(left.get(sort) ?? size, share?.size ?? size));
    }
    return left;
  }
}

function more(a: Size, b: Size): Size {
  return { people: a.people + b.people, within: a.within + b.within };
}

function less(a: Size, b: Size): Size {
  return { people: a.people - b.people, within: a.within - b.within };
}
