import { existsSync, readFileSync } from 'node:fs';
import { parseProcessStat, ticksPerSecond } from './cpu-time.ts';

/** Resident memory of a process in MB of 1,048,576 bytes; null on systems without /proc. */
export function memoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kilobytes] = readFileSync(file, 'utf8').match(/^VmRSS:\s*(\d+) kB$/m) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Seconds of CPU that a process has used so far; null on systems without /proc. */
export function cpuSecondsOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) ? parseProcessStat(readFileSync(file, 'utf8')).ticks / ticksPerSecond : null;
}
