import { hash, randomBytes } from 'node:crypto';

/** The unguessable part of a link, or a browser's own secret: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: SHA-256. Enough against guessing, since nobody guesses 256 bits. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** Could newToken have made it? Anything else is not worth a look into the database. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
