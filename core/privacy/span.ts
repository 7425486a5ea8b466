import { numberAt } from './number-at.ts';
import { Peers } from './peers.ts';
import { minus, type PrimeField, plus, scattered, times } from './prime-field.ts';
import { RowSpace, type SparseVector } from './row-space.ts';

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
  readonly #peers: Peers;
  #last: { readonly along: SparseVector; readonly factors: readonly number[] } | null = null;

  /** `busy` as for the rows; `singles`: columns that are one person each. */
  constructor(field: PrimeField, busy: Int32Array, targets: Targets, singles: readonly number[]) {
    this.#field = field;
    this.#space = new RowSpace(field, busy);
    this.#targets = targets;
    const worldOf = (world: number) => Int32Array.from(busy, (_, column) => scattered(3 * column + world, field));
    const saidIn = (world: Int32Array) => Int32Array.from(targets.lists, (list) => this.#sum(list, world));
    this.#worlds = [worldOf(0), worldOf(1), worldOf(2)];
    this.#said = [saidIn(this.#worlds[0]), saidIn(this.#worlds[1]), saidIn(this.#worlds[2])];
    this.#peers = new Peers(field, singles, this.#worlds);
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
      const [x, y] = [numberAt(ofA, target), numberAt(ofB, target)];
      if (times(x, b, field) !== times(y, a, field)) continue;
      const z = numberAt(ofC, target);
      // What former rounds have told is no secret to keep.
      if (x === 0 && y === 0 && z === 0) continue;
      if (times(x, c, field) === times(z, a, field) && times(y, c, field) === times(z, b, field)) return true;
    }
    return false;
  }

  /**
   * From now on the sum over these columns is known. False, and nothing has changed, when one single person would
   * know of another by it.
   */
  take(row: readonly number[]): boolean {
    const taken = this.#space.take(row);
    if (!taken) {
      this.#last = null;
      return true;
    }
    const factors = this.#factorsOf(taken.row);
    this.#last = { along: taken.along, factors };
    if (!this.#move(taken.along, factors)) return true;
    this.takeBack();
    return false;
  }

  /** This sum is known anyhow. */
  know(row: readonly number[]): void {
    const taken = this.#space.take(row);
    if (taken) this.#move(taken.along, this.#factorsOf(taken.row));
  }

  /** Forgets the row that was taken last. */
  takeBack(): void {
    if (!this.#last) return;
    const { along, factors } = this.#last;
    this.#space.takeBack();
    this.#move(
      along,
      factors.map((factor) => minus(factor, this.#field)),
    );
    this.#last = null;
  }

  /** How far the worlds have to move to be orthogonal to a row. */
  #factorsOf({ columns, values }: SparseVector): readonly number[] {
    return this.#worlds.map((world) => {
      let sum = 0;
      for (const [at, column] of columns.entries()) {
        sum = plus(sum, times(numberAt(values, at), numberAt(world, column), this.#field), this.#field);
      }
      return minus(sum, this.#field);
    });
  }

  /** Moves the worlds along a vector. Does one person know of another then? */
  #move(along: SparseVector, factors: readonly number[]): boolean {
    const field = this.#field;
    for (const number of [0, 1, 2] as const) {
      const world = this.#worlds[number];
      const said = this.#said[number];
      const factor = numberAt(factors, number);
      for (const [at, column] of along.columns.entries()) {
        const change = times(factor, numberAt(along.values, at), field);
        world[column] = plus(numberAt(world, column), change, field);
        for (const target of this.#targets.at[column] as readonly number[])
          said[target] = plus(numberAt(said, target), change, field);
      }
    }
    return this.#peers.changed(along.columns);
  }

  #sum(columns: readonly number[], world: Int32Array): number {
    let sum = 0;
    for (const column of columns) sum += numberAt(world, column);
    return sum % this.#field.prime;
  }
}
