import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aptInstall, mayInstall } from './apt-install.ts';

/** A PostgreSQL server of its own in a temporary folder, for tests. */
export interface Cluster {
  /** Of its database "postgres"; anybody on this machine gets in. */
  readonly url: string;
  start(): void;
  /** As a power cut would: nothing is written any more, the next start recovers. */
  crash(): void;
  /** Stops the server and deletes its folder. */
  remove(): void;
}

const isRoot = process.getuid?.() === 0;

/** The folder of PostgreSQL's programs: the newest of Debian's, else where the shell finds them; null if there are none. */
export function postgresPrograms(): string | null {
  const versionOf = (folder: string) => Number(folder.split('/')[4]);
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionOf(b) - versionOf(a));
  const folders = [...debian, ...(process.env.PATH ?? '').split(path.delimiter)];
  return folders.find((folder) => folder && existsSync(path.join(folder, 'initdb'))) ?? null;
}

/** The same, after installing Debian's package where that is possible; null, with a reason said, where not. */
export function findPostgres(say: (sentence: string) => void): string | null {
  const present = postgresPrograms();
  if (present) return present;
  if (!mayInstall) {
    say('There is no PostgreSQL to test with. Install it (on Debian and Ubuntu: sudo apt-get install postgresql).');
    return null;
  }
  say(
    'The database tests need a PostgreSQL server and there is none: installing Debian’s postgresql with apt-get (the tests use a server of their own, never the one that Debian sets up)',
  );
  if (!aptInstall('postgresql')) {
    say('apt-get could not install postgresql: its message is above. Install it by hand.');
    return null;
  }
  return postgresPrograms();
}

/** Makes and starts a server on a free port, with fsync on; throws with the program's words when it cannot. */
export async function startPostgres(programs: string): Promise<Cluster> {
  const owner = isRoot ? userPostgres() : null;
  // A folder that the server's user reaches, wherever TMPDIR points for root.
  const folder = mkdtempSync(path.join(isRoot ? '/tmp' : tmpdir(), 'phaseline-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, ...words: string[]): void => {
    const { status, stderr, error } = spawnSync(path.join(programs, program), words, {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      ...owner,
    });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}${logOf(folder)}`);
  };
  const data = path.join(folder, 'data');
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on`;
  const cluster: Cluster = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start: () => run('pg_ctl', 'start', '-w', '-D', data, '-l', path.join(folder, 'log'), '-o', options),
    crash: () => run('pg_ctl', 'stop', '-w', '-D', data, '-m', 'immediate'),
    remove() {
      if (existsSync(path.join(data, 'postmaster.pid'))) cluster.crash(); // nothing is worth writing down
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    run('initdb', '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync', '-D', data);
    cluster.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return cluster;
}

/** PostgreSQL refuses to run as root; the package made a user for it. */
function userPostgres(): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m);
  if (!line) throw new Error('PostgreSQL does not run as root, and there is no user "postgres" on this machine');
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function logOf(folder: string): string {
  const log = path.join(folder, 'log');
  return existsSync(log) ? `\n${readFileSync(log, 'utf8').slice(-2000)}` : '';
}
