import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time for /proc in hundredths of a second, whatever the kernel's own clock. */
export const ticksPerSecond = 100;

/** What /proc/<pid>/stat says of one process; the times in ticks, those of its ended and awaited children among them. */
export interface ProcessTimes {
  readonly parent: number;
  readonly ticks: number;
}

/** CPU time so far, in ticks: of everybody on this machine, and of one process with all that it started. */
export interface CpuTimes {
  readonly everybody: number;
  readonly own: number;
  /** Milliseconds on a clock that only grows. */
  readonly at: number;
}

/** The name of a process stands in brackets and may hold spaces and brackets itself. */
export function parseProcessStat(text: string): ProcessTimes {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (at: number) => Number(fields[at] ?? 0);
  return { parent: number(1), ticks: number(11) + number(12) + number(13) + number(14) };
}

/**
 * Busy ticks of the first line of /proc/stat: user, nice, system, and what the host gave to other guests. Interrupts
 * are left out: the kernel handles the packets of our own loopback there, for no process.
 */
export function busyTicks(stat: string): number {
  const [, user = 0, nice = 0, system = 0, , , , , stolen = 0] = stat.split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
  return user + nice + system + stolen;
}

/** Ticks of `root` and of all that descends from it. */
export function treeTicks(processes: ReadonlyMap<number, ProcessTimes>, root: number): number {
  const belongs = (pid: number): boolean => {
    for (let at = pid; at > 0; at = processes.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  return [...processes].reduce((sum, [pid, { ticks }]) => sum + (belongs(pid) ? ticks : 0), 0);
}

/** Cores that others kept busy between two readings; never below 0. */
export function coresOfOthers(before: CpuTimes, after: CpuTimes): number {
  const ticks = after.everybody - before.everybody - (after.own - before.own);
  return Math.max(0, ticks / ticksPerSecond / ((after.at - before.at) / 1000));
}

/** Of this process with all that it started; null on systems without /proc. */
export function readCpuTimes(): CpuTimes | null {
  if (!existsSync('/proc/stat')) return null;
  const processes = new Map<number, ProcessTimes>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      processes.set(Number(name), parseProcessStat(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch {
      // It has ended meanwhile: its parent has its time.
    }
  }
  return {
    everybody: busyTicks(readFileSync('/proc/stat', 'utf8')),
    own: treeTicks(processes, process.pid),
    at: performance.now(),
  };
}
