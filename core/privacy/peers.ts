import { numberAt } from './number-at.ts';
import { inverseOf, type PrimeField, times } from './prime-field.ts';

/**
 * Single people, each a column of its own, and what the worlds of a span say of them. When that is proportional for
 * two, a sum of just these two follows from the rows: whoever is one of them, and knows the own answer, knows the other's.
 */
export class Peers {
  readonly #field: PrimeField;
  readonly #isSingle: Uint8Array;
  readonly #worlds: readonly [Int32Array, Int32Array, Int32Array];
  /** First world divided by second, by column; and who has each quotient. */
  readonly #quotients: Int32Array;
  readonly #having = new Map<number, number[]>();

  constructor(field: PrimeField, singles: readonly number[], worlds: readonly [Int32Array, Int32Array, Int32Array]) {
    this.#field = field;
    this.#worlds = worlds;
    this.#isSingle = new Uint8Array(worlds[0].length);
    this.#quotients = new Int32Array(worlds[0].length);
    for (const column of singles) this.#isSingle[column] = 1;
    this.#put(singles);
  }

  /** To be told which columns the worlds have changed at. Would now one person know of another? */
  changed(columns: readonly number[]): boolean {
    const mine = columns.filter((column) => this.#isSingle[column] === 1);
    for (const column of mine) {
      const quotient = numberAt(this.#quotients, column);
      const others = this.#having.get(quotient)?.filter((other) => other !== column);
      if (others && others.length > 0) this.#having.set(quotient, others);
      else this.#having.delete(quotient);
    }
    return this.#put(mine);
  }

  #put(columns: readonly number[]): boolean {
    let tells = false;
    for (const [at, inverse] of this.#inverses(columns).entries()) {
      const column = numberAt(columns, at);
      const quotient = times(numberAt(this.#worlds[0], column), inverse, this.#field);
      this.#quotients[column] = quotient;
      const others = this.#having.get(quotient);
      if (!others) this.#having.set(quotient, [column]);
      else {
        tells ||= others.some((other) => this.#isProportional(column, other));
        others.push(column);
      }
    }
    return tells;
  }

  /** Of what the second world says, all with one inversion: the product of all but one, times the inverse of all. */
  #inverses(columns: readonly number[]): readonly number[] {
    const field = this.#field;
    // What chance made zero counts as one: its quotient means nothing, and proportions are looked at anyway.
    const values = columns.map((column) => this.#worlds[1][column] || 1);
    const before: number[] = [];
    let product = 1;
    for (const value of values) {
      before.push(product);
      product = times(product, value, field);
    }
    let rest = inverseOf(product, field);
    const inverses = values.map(() => 0);
    for (let at = values.length - 1; at >= 0; at -= 1) {
      inverses[at] = times(numberAt(before, at), rest, field);
      rest = times(rest, numberAt(values, at), field);
    }
    return inverses;
  }

  #isProportional(one: number, other: number): boolean {
    const [x, y, z] = this.#worlds;
    const alike = (a: Int32Array, b: Int32Array) =>
      times(numberAt(a, one), numberAt(b, other), this.#field) ===
      times(numberAt(b, one), numberAt(a, other), this.#field);
    return alike(x, y) && alike(x, z) && alike(y, z);
  }
}
