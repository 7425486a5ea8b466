import type { Candidate } from './survey.ts';

/** A group in figures. */
export interface Size {
  readonly people: number;
  /** Of those, who the figures are made of. */
  readonly within: number;
}

interface Told {
  readonly one: Candidate;
  readonly size: Size;
  /** By sort: what is left of it without those of that sort that lie in it. */
  readonly left: Map<string, Size>;
}

/** Keeps what is left of each group that was told about when groups that lie in it are taken away. */
export class Rests {
  /** By number of the candidate. */
  readonly #told = new Map<number, Told>();

  /** All that could be worked out as a difference if this one were told about, too. */
  *of(one: Candidate, size: Size): Generator<Size> {
    for (const whole of this.#toldOf(one.wholes)) {
      yield less(whole.size, size);
      for (const sort of one.sorts) yield less(whole.left.get(sort) ?? whole.size, size);
    }
    for (const share of this.#toldOf(one.shares)) yield less(size, share.size);
    yield* this.#leftOf(one, size).values();
  }

  take(one: Candidate, size: Size): void {
    for (const whole of this.#toldOf(one.wholes)) {
      for (const sort of one.sorts) whole.left.set(sort, less(whole.left.get(sort) ?? whole.size, size));
    }
    this.#told.set(one.number, { one, size, left: this.#leftOf(one, size) });
  }

  takeBack(one: Candidate): void {
    const { size } = this.#told.get(one.number) as Told;
    this.#told.delete(one.number);
    for (const { left } of this.#toldOf(one.wholes)) {
      for (const sort of one.sorts) left.set(sort, more(left.get(sort) as Size, size));
    }
  }

  #leftOf({ shares }: Candidate, size: Size): Map<string, Size> {
    const left = new Map<string, Size>();
    for (const share of this.#toldOf(shares)) {
      for (const sort of share.one.sorts) left.set(sort, less(left.get(sort) ?? size, share.size));
    }
    return left;
  }

  #toldOf(numbers: readonly number[]): readonly Told[] {
    return numbers.flatMap((number) => this.#told.get(number) ?? []);
  }
}

function more(a: Size, b: Size): Size {
  return { people: a.people + b.people, within: a.within + b.within };
}

function less(a: Size, b: Size): Size {
  return { people: a.people - b.people, within: a.within - b.within };
}
