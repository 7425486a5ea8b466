import { createHash } from 'node:crypto';
import type { Row } from './row.ts';

/** Counts rows and makes one checksum of all of them, in the order in which they come. */
export function makeChecksum() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add(row: Row): void {
      rows += 1;
      hash.update(JSON.stringify(row)).update('\n');
    },
    sum: () => ({ rows, checksum: hash.copy().digest('hex') }),
  };
}
