import { numberAt } from './number-at.ts';
import { inverseOf, minus, type PrimeField, plus, times } from './prime-field.ts';

/** A vector with few values that are not zero. */
export interface SparseVector {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

interface Row extends SparseVector {
  readonly pivot: number;
}

/** The rows that are not zero at a column, and their values there. */
interface RowsAt {
  readonly rows: number[];
  readonly values: number[];
}

/** Rows, each solved for one column of its own: its pivot. */
export class RowSpace {
  readonly #field: PrimeField;
  readonly #busy: Int32Array;
  /** In the order in which they came: a row is zero at the pivots of those before it, and 1 at its own. */
  readonly #rows: Row[] = [];
  /** By column. */
  readonly #rowsAt: readonly RowsAt[];
  /** By column and by row; zero between calls. */
  readonly #work: Int32Array;
  readonly #sums: Int32Array;
  /** By column: the row it is the pivot of, or -1. */
  readonly #rowOf: Int32Array;
  /** One bit a row, the lowest first; none between calls. */
  readonly #waiting: Int32Array;

  /** `busy`: how many rows may come with each column. A row is solved for one that few have: that keeps rows short. */
  constructor(field: PrimeField, busy: Int32Array) {
    this.#field = field;
    this.#busy = busy;
    this.#rowsAt = Array.from(busy, () => ({ rows: [], values: [] }));
    this.#work = new Int32Array(busy.length);
    this.#sums = new Int32Array(busy.length);
    this.#rowOf = new Int32Array(busy.length).fill(-1);
    this.#waiting = new Int32Array(Math.ceil(busy.length / 32));
  }

  /**
   * Adds the row that is 1 at these columns. Null when it follows from the rows before; else a vector that is
   * orthogonal to those and 1 with the new row, as it stands here: 1 at its pivot.
   */
  take(ones: readonly number[]): { readonly row: SparseVector; readonly along: SparseVector } | null {
    const row = this.#reduced(ones);
    const pivot = this.#pivotOf(row.columns);
    if (pivot === null) return null;
    const scale = inverseOf(numberAt(row.values, row.columns.indexOf(pivot)), this.#field);
    const values = row.values.map((value) => times(value, scale, this.#field));
    const along = this.#along(pivot);
    const number = this.#rows.length;
    this.#rowOf[pivot] = number;
    this.#rows.push({ pivot, columns: row.columns, values });
    for (const [at, column] of row.columns.entries()) {
      this.#of(column).rows.push(number);
      this.#of(column).values.push(numberAt(values, at));
    }
    return { row: { columns: row.columns, values }, along };
  }

  /** Takes back the row that was added last. */
  takeBack(): void {
    const row = this.#rows.pop();
    if (!row) return;
    this.#rowOf[row.pivot] = -1;
    for (const column of row.columns) {
      this.#of(column).rows.pop();
      this.#of(column).values.pop();
    }
  }

  /** The row without the pivots of those before it, in their order: taking one away brings in pivots of later ones only. */
  #reduced(ones: readonly number[]): SparseVector {
    const work = this.#work;
    const touched = [...ones];
    for (const column of ones) {
      work[column] = 1;
      this.#wait(column);
    }
    for (let word = 0; word < this.#waiting.length; word += 1) {
      for (let bits = numberAt(this.#waiting, word); bits !== 0; bits = numberAt(this.#waiting, word)) {
        const lowest = bits & -bits;
        this.#waiting[word] = bits ^ lowest;
        this.#takeAway(32 * word + 31 - Math.clz32(lowest), touched);
      }
    }
    const columns: number[] = [];
    const values: number[] = [];
    for (const column of touched) {
      const value = numberAt(work, column);
      if (value === 0) continue;
      columns.push(column);
      values.push(value);
      work[column] = 0;
    }
    return { columns, values };
  }

  #takeAway(number: number, touched: number[]): void {
    const row = this.#rows[number] as Row;
    const factor = numberAt(this.#work, row.pivot);
    if (factor === 0) return;
    const back = minus(factor, this.#field);
    for (let at = 0; at < row.columns.length; at += 1) {
      const column = numberAt(row.columns, at);
      const before = numberAt(this.#work, column);
      this.#work[column] = plus(before, times(back, numberAt(row.values, at), this.#field), this.#field);
      if (before !== 0) continue;
      touched.push(column);
      this.#wait(column);
    }
  }

  /** A column that is the pivot of a row: that row is to be taken away. */
  #wait(column: number): void {
    const row = numberAt(this.#rowOf, column);
    if (row >= 0) this.#waiting[row >> 5] = numberAt(this.#waiting, row >> 5) | (1 << (row & 31));
  }

  #pivotOf(columns: readonly number[]): number | null {
    let best: number | null = null;
    for (const column of columns) {
      if (best === null || numberAt(this.#busy, column) < numberAt(this.#busy, best)) best = column;
    }
    return best;
  }

  /**
   * Orthogonal to every row, 1 at a column that is no pivot: found from the last row to the first, since a row says
   * what its pivot must be once columns that are no pivots and the pivots of later rows are known.
   */
  #along(column: number): SparseVector {
    const columns = [column];
    const values = [1];
    this.#weigh(column, 1);
    for (let number = this.#rows.length - 1; number >= 0; number -= 1) {
      const sum = numberAt(this.#sums, number);
      if (sum === 0) continue;
      const { pivot } = this.#rows[number] as Row;
      const value = minus(sum, this.#field);
      columns.push(pivot);
      values.push(value);
      this.#weigh(pivot, value);
      this.#sums[number] = 0;
    }
    return { columns, values };
  }

  /** Adds what a value at a column means to the sum of each row. */
  #weigh(column: number, value: number): void {
    const { rows, values } = this.#of(column);
    for (let index = 0; index < rows.length; index += 1) {
      const row = numberAt(rows, index);
      const weight = times(numberAt(values, index), value, this.#field);
      this.#sums[row] = plus(numberAt(this.#sums, row), weight, this.#field);
    }
  }

  #of(column: number): RowsAt {
    return this.#rowsAt[column] as RowsAt;
  }
}
