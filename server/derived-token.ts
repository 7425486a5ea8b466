import { createHmac, hkdfSync } from 'node:crypto';
import { registry } from './registry.ts';
import { secretOf } from './secrets.ts';

/** What a link leads to; a token of one kind opens nothing of another. */
export type LinkKind = 'round' | 'share' | 'assessment';

let known: { readonly folder: string; readonly key: Buffer } | null = null;

/**
 * The token of a link that somebody with the right may see again: 256 bits made of the row's id and the installation's
 * own secret. The database holds its hash only (`tokenHash`), so that the file alone opens no link.
 */
export function derivedToken(kind: LinkKind, id: string): string {
  return createHmac('sha256', key()).update(`${kind}:${id}`).digest('base64url');
}

function key(): Buffer {
  const { dataFolder } = registry().settings;
  if (known?.folder !== dataFolder) {
    const bytes = hkdfSync('sha256', secretOf(dataFolder), '', 'phaseline links', 32);
    known = { folder: dataFolder, key: Buffer.from(bytes) };
  }
  return known.key;
}
