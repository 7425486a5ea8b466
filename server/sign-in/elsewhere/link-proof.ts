import { createHmac, timingSafeEqual } from 'node:crypto';
import { signInSecret } from '../session-cookie.ts';

/**
 * Part of the address that begins to link an account elsewhere: only our own page, shown in this session, knows it. A
 * page of somebody else cannot make a browser link an account that is not its owner's.
 */
export function linkProof(sessionHash: string, provider: string): string {
  return createHmac('sha256', signInSecret()).update(`link:${provider}:${sessionHash}`).digest('base64url');
}

export function isLinkProof(proof: string, sessionHash: string, provider: string): boolean {
  const [given, wanted] = [Buffer.from(proof), Buffer.from(linkProof(sessionHash, provider))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
