/** A prime of its own; products of two numbers below it are exact. */
const prime = 67_108_859;

/** A published sum of something that each of these people has. */
export interface Equation {
  readonly members: readonly number[];
  readonly sum: number;
}

export interface Solved {
  /** The sum over other people where it follows from the equations, else null. */
  readonly sumOver: (members: readonly number[]) => number | null;
  /** Of these people, those who can work out another one's value from their own. */
  readonly whoKnowsAnother: (members: readonly number[]) => readonly number[];
}

export function solve(equations: readonly Equation[], people: number): Solved {
  const solved: { readonly pivot: number; readonly row: Float64Array }[] = [];
  const reduced = (members: readonly number[], sum: number): Float64Array => {
    const row = new Float64Array(people + 1);
    for (const at of members) row[at] = 1;
    row[people] = sum;
    for (const { pivot, row: other } of solved) takeAway(row, other, row[pivot] ?? 0);
    return row;
  };
  const known = new Set<string>();
  for (const { members, sum } of equations) {
    const name = members.join();
    if (known.has(name)) continue;
    known.add(name);
    const row = reduced(members, sum);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    if (pivot === people) throw new Error('published sums contradict each other');
    const scale = power(row[pivot] ?? 1, prime - 2);
    for (let at = 0; at <= people; at += 1) row[at] = ((row[at] ?? 0) * scale) % prime;
    for (const other of solved) takeAway(other.row, row, other.row[pivot] ?? 0);
    solved.push({ pivot, row });
  }
  return {
    sumOver: (members) => {
      const row = reduced(members, 0);
      const left = row.findIndex((value) => value !== 0);
      if (left >= 0 && left < people) return null;
      return (prime - (row[people] ?? 0)) % prime;
    },
    whoKnowsAnother: (members) => {
      // What is open about each, up to a factor: the same of two when one follows from the other.
      const open = Map.groupBy(members, (at) => {
        const row = reduced([at], 0).subarray(0, people);
        const first = row.find((value) => value !== 0);
        const scale = first === undefined ? 0 : power(first, prime - 2);
        return row.map((value) => (value * scale) % prime).join();
      });
      return [...open.values()].flatMap((alike) => (alike.length > 1 ? alike : []));
    },
  };
}

function takeAway(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return;
  const back = prime - factor;
  for (let at = 0; at < row.length; at += 1) {
    const value = other[at] ?? 0;
    if (value !== 0) row[at] = ((row[at] ?? 0) + back * value) % prime;
  }
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power((base * base) % prime, Math.floor(exponent / 2));
  return exponent % 2 === 1 ? (half * base) % prime : half;
}
