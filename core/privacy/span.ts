import { minus, type PrimeField, plus, scattered, times } from './prime-field.ts';
import { RowSpace } from './row-space.ts';

/** Lists of columns that must not follow, and by column the lists that it is in. */
export interface Targets {
  readonly lists: readonly (readonly number[])[];
  readonly at: readonly (readonly number[])[];
}

/**
 * Which sums over columns follow from the rows that were taken, modulo one prime. It keeps three scattered vectors that
 * are orthogonal to all rows: three other worlds with the same figures. A sum follows from the rows when it is zero in
 * all three; it follows once a row is added when what the three say of it and of the row is proportional. So a row is
 * tried by a few additions and a comparison per target, and only a row that is taken costs elimination.
 *
 * Chance can only make something look as if it followed (once in 10^18 trials): that is the safe side.
 */
export class Span {
  readonly #field: PrimeField;
  readonly #worlds: readonly [Int32Array, Int32Array, Int32Array];
  readonly #targets: Targets;
  /** By world, of each target. */
  readonly #said: readonly [Int32Array, Int32Array, Int32Array];
  readonly #space: RowSpace;

  constructor(field: PrimeField, busy: Int32Array, targets: Targets) {
    this.#field = field;
    this.#space = new RowSpace(field, busy);
    this.#targets = targets;
    const worldOf = (world: number) => Int32Array.from(busy, (_, column) => scattered(3 * column + world, field));
    const saidIn = (world: Int32Array) => Int32Array.from(targets.lists, (list) => this.#sum(list, world));
    this.#worlds = [worldOf(0), worldOf(1), worldOf(2)];
    this.#said = [saidIn(this.#worlds[0]), saidIn(this.#worlds[1]), saidIn(this.#worlds[2])];
  }

  /** Would a target follow if the row that is 1 at these columns were taken, too? */
  wouldReveal(row: readonly number[]): boolean {
    const field = this.#field;
    const [a, b, c] = [
      this.#sum(row, this.#worlds[0]),
      this.#sum(row, this.#worlds[1]),
      this.#sum(row, this.#worlds[2]),
    ];
    if (a === 0 && b === 0 && c === 0) return false;
    const [ofA, ofB, ofC] = this.#said;
    for (let target = 0; target < ofA.length; target += 1) {
      const [x, y] = [ofA[target] ?? 0, ofB[target] ?? 0];
      if (times(x, b, field) !== times(y, a, field)) continue;
      const z = ofC[target] ?? 0;
      if (times(x, c, field) === times(z, a, field) && times(y, c, field) === times(z, b, field)) return true;
    }
    return false;
  }

  /** From now on the sum over these columns is known. */
  take(row: readonly number[]): void {
    const taken = this.#space.take(row);
    if (!taken) return;
    const field = this.#field;
    for (const [number, world] of this.#worlds.entries()) {
      const said = this.#said[number] ?? world;
      let known = 0;
      for (const [at, column] of taken.row.columns.entries()) {
        known = plus(known, times(taken.row.values[at] ?? 0, world[column] ?? 0, field), field);
      }
      const back = minus(known, field);
      for (const [at, column] of taken.along.columns.entries()) {
        const change = times(back, taken.along.values[at] ?? 0, field);
        world[column] = plus(world[column] ?? 0, change, field);
        for (const target of this.#targets.at[column] ?? []) said[target] = plus(said[target] ?? 0, change, field);
      }
    }
  }

  #sum(columns: readonly number[], world: Int32Array): number {
    let sum = 0;
    for (const column of columns) sum += world[column] ?? 0;
    return sum % this.#field.prime;
  }
}
