import { median } from './median.ts';

export type Unit = 'ms' | '/s' | 'MB' | 'kB' | 'cores' | '';

/** Median of the runs, and what each of them gave. */
export interface Measured {
  readonly median: number;
  readonly runs: readonly number[];
}

/** One measured thing of the app, and the same of what stands beside it. */
export interface Figure {
  /** For goals and programs. */
  readonly id: string;
  readonly text: string;
  readonly unit: Unit;
  readonly app: Measured;
  /** By name: `bare server`, `bare Next`, … */
  readonly beside: Readonly<Record<string, Measured>>;
}

/** A figure from the values of its runs. A value that could not be had is left out of them. */
export function figure(
  id: string,
  text: string,
  unit: Unit,
  app: readonly (number | null)[],
  beside: Readonly<Record<string, readonly (number | null)[]>> = {},
): Figure {
  const others = Object.entries(beside).map(([name, runs]) => [name, measured(runs)] as const);
  return { id, text, unit, app: measured(app), beside: Object.fromEntries(others) };
}

function measured(values: readonly (number | null)[]): Measured {
  const runs = values.filter((value) => value !== null).map((value) => Number(value.toPrecision(5)));
  return { median: median(runs), runs };
}
