import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Place } from '#db/open-store.ts';

/** A process of its own takes a job and is killed in the middle of it. */
export async function beginAndDie(place: Place, lease: number): Promise<void> {
  const program = join(import.meta.dirname, 'begin-for-ever.fixture.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(place), String(lease)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => ['it ended'])])) as [
    unknown,
  ];
  if (String(said) !== 'begun') throw new Error(String(said));
  child.kill('SIGKILL');
  await once(child, 'exit');
}
