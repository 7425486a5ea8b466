import { arch, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import type { Wanted } from './arguments.ts';
import type { Bench, Part } from './bench.ts';
import { assessmentsFor } from './complete-responses.ts';
import { coresOfOthers, readCpuTimes } from './cpu-time.ts';
import { endPart } from './end-of-part.ts';
import { goals } from './goals.ts';
import { parts } from './parts.ts';
import { prepareData } from './prepared-data.ts';
import { type Measurement, makeReport, type Report } from './report.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where and how it was measured. */
interface Circumstances {
  readonly at: string;
  readonly node: string;
  readonly system: string;
  readonly processors: readonly string[];
  readonly memoryMb: number;
  /** Of the last minute, before anything was measured. */
  readonly loadBefore: number | undefined;
  readonly runs: number;
  readonly secondsOfALoad: number;
}

/**
 * Measures the built app on temporary databases. Whatever ends it, no process and no file of it stays. Parts in
 * `without` are left out.
 */
export async function runBench(
  wanted: Wanted,
  without: readonly string[],
  say: (sentence: string) => void,
): Promise<Circumstances & Report> {
  const circumstances = circumstancesOf(wanted);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

  const chosen = parts.filter(({ name }) => wanted.only.includes(name) && !without.includes(name));
  say('Preparing assessments');
  const long = chosen.some(({ name }) => name === 'responses') ? assessmentsFor(wanted.runs) : 1;
  const data = await prepareData(path.join(temporaryFolder(), 'prepared'), { open: 65, large: wanted.runs, long });
  await fetch('data:,'); // loads what fetch is made of: not to be counted as somebody's start
  const bench: Bench = { runs: wanted.runs, seconds: wanted.seconds, data };
  const measured: Measurement[] = [];
  for (const part of chosen) {
    say(part.title);
    measured.push(await measure(part, bench));
  }
  const leftOut = parts.filter((part) => !chosen.includes(part)).map(({ title }) => title);
  return { ...circumstances, ...makeReport(measured, goals, { ...wanted, leftOut }) };
}

async function measure({ name, title, measure }: Part, bench: Bench): Promise<Measurement> {
  const before = readCpuTimes();
  const began = performance.now();
  try {
    const figures = await measure(bench);
    const after = readCpuTimes();
    const others = before && after ? coresOfOthers(before, after) : null;
    return { name, title, seconds: (performance.now() - began) / 1000, others, figures };
  } finally {
    await endPart();
  }
}

function circumstancesOf({ runs, seconds }: Wanted): Circumstances {
  return {
    at: new Date().toISOString(),
    node: process.version,
    system: `${process.platform} ${arch()}`,
    processors: cpus().map(({ model }) => model),
    memoryMb: Math.round(totalmem() / 2 ** 20),
    loadBefore: loadavg()[0],
    runs,
    secondsOfALoad: seconds,
  };
}
