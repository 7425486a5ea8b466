import { spawnSync } from 'node:child_process';
import { aptInstall, mayInstall } from './apt-install.ts';

/** Present, and allowed to look into a process: not every container permits that. */
const works = (): boolean => spawnSync('strace', ['-f', '-qq', '-e', 'trace=fsync', 'true']).status === 0;

/** Whether there is a strace to slow down a disk with. Installs Debian's where that is possible; says why when there is none. */
export function findStrace(say: (sentence: string) => void): boolean {
  if (works()) return true;
  const present = spawnSync('strace', ['--version']).status === 0;
  if (!present && mayInstall) {
    say('The bench slows down a disk with strace and there is none: installing Debian’s strace with apt-get');
    if (aptInstall('strace') && works()) return true;
  }
  say('WARNING: THE FIGURES OF A SLOW DISK ARE SKIPPED: strace is missing, or may not look into processes here.');
  return false;
}
