import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { largeModel } from './large-model.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** `phaseline validate` of 1,000 questions and as many steps, from the start of its process to its end; beside it an empty program. */
export function validateTime({ runs }: Bench): Promise<readonly Figure[]> {
  const file = path.join(temporaryFolder(), 'thousand.yaml');
  writeFileSync(file, largeModel('thousand', 1000, 25));
  const validate: number[] = [];
  const empty: number[] = [];
  // The first run compiles, and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    const times = [timeOf(['scripts/phaseline.mjs', 'validate', file]), timeOf(['-e', '0'])] as const;
    if (run === 0) continue;
    validate.push(times[0]);
    empty.push(times[1]);
  }
  return Promise.resolve([
    figure('validate-1000', 'validate of 1,000 questions, whole process', 'ms', validate, { 'node alone': empty }),
  ]);
}

function timeOf(words: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`"${words.join(' ')}" ended with ${status}: ${stderr}`);
  return performance.now() - began;
}
