import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './open-store.ts';

/** Opens one database in four processes at the same time; throws what the first of them complained about. */
export async function openInFourProcesses(place: Place): Promise<void> {
  const [kind, address] = 'url' in place ? ['url', place.url] : ['file', place.file];
  const env = { ...process.env, DATABASE_URL: 'url' in place ? place.url : '' };
  await Promise.all(
    [1, 2, 3, 4].map(() =>
      promisify(execFile)(process.execPath, [join(import.meta.dirname, 'open.fixture.ts'), kind, address], { env }),
    ),
  );
}
