import { createHmac, hkdfSync } from 'node:crypto';
import { registry } from './registry.ts';
import { secretOf } from './secrets.ts';

/** What a link leads to; a token of one kind opens nothing of another. */
export type LinkKind = 'round' | 'share' | 'assessment' | 'ticket';

/**
 * The token of a link that somebody with the right may see again: 256 bits made of the row's id and the installation's
 * own secret. The database holds its hash only (`tokenHash`), so that the file alone opens no link.
 */
export function derivedToken(kind: LinkKind, id: string): string {
  return createHmac('sha256', key()).update(`${kind}:${id}`).digest('base64url');
}

// Kept: a list of links asks for many.
const keys = new WeakMap<Buffer, Buffer>();

function key(): Buffer {
  const secret = secretOf(registry().settings);
  let key = keys.get(secret);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secret, '', 'phaseline links', 32));
    keys.set(secret, key);
  }
  return key;
}
