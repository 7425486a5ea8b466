import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// A link is stored as a hash only, and yet the browser that made it lists it. So the token is kept sealed under a key
// that is made of the browser's own secret (the shelf), which the database does not hold: the file alone opens nothing.

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals a link's token for the browser whose secret is `shelf`; bound to the assessment, so rows cannot be swapped. */
export function sealToken(token: string, shelf: string, assessmentId: string): string {
  const nonce = randomBytes(nonceBytes);
  const seal = createCipheriv(cipher, keyOf(shelf), nonce).setAAD(Buffer.from(assessmentId));
  const sealed = Buffer.concat([seal.update(token, 'utf8'), seal.final()]);
  return Buffer.concat([nonce, seal.getAuthTag(), sealed]).toString('base64url');
}

/** Null when it was sealed for another browser or another assessment, or was damaged. */
export function unsealToken(sealed: string, shelf: string, assessmentId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) return null;
  const open = createDecipheriv(cipher, keyOf(shelf), bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(assessmentId))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([open.update(bytes.subarray(nonceBytes + tagBytes)), open.final()]).toString('utf8');
  } catch {
    return null; // the authentication tag does not fit
  }
}

function keyOf(shelf: string): Buffer {
  return Buffer.from(hkdfSync('sha256', shelf, '', 'phaseline sealed link', 32));
}
