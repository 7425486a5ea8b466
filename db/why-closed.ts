import { codeOf, failureOf } from './failure.ts';
import { UnfitServer } from './unfit-server.ts';

/** Why a PostgreSQL database could not be opened. `code` is the server's or the system's, for whoever looks it up. */
export type Closed =
  | { readonly why: 'unreachable' | 'noSlot' | 'locked'; readonly code: string }
  | { readonly why: 'user' | 'thisMachine' | 'missing' | 'rights' | 'insecure' | 'readOnly'; readonly code: string }
  | { readonly why: UnfitServer['why']; readonly found: string };

const whyByCode = {
  '28P01': 'user',
  // Of the rules in pg_hba.conf none lets us in, with this user, from here, or without encryption.
  '28000': 'thisMachine',
  '3D000': 'missing',
  '42501': 'rights',
  '25006': 'readOnly',
  '53300': 'noSlot',
  '55P03': 'locked',
} as const;

// pg and TLS give these no code, or one of very many.
const noPassword = /^SASL: .*password must be/;
const insecure = /SSL|certificate|self.signed/i;

/** Reads what opening threw; null when it is a mistake of ours. */
export function whyClosed(error: unknown): Closed | null {
  if (UnfitServer.is(error)) return { why: error.why, found: error.found };
  const code = codeOf(error) ?? '';
  const known = whyByCode[code as keyof typeof whyByCode];
  if (known) return { why: known, code };
  if (failureOf(error).kind === 'lost') return { why: 'unreachable', code: code || 'no answer' };
  const { message, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: '' };
  if (noPassword.test(message)) return { why: 'user', code: 'no password' };
  // A certificate's file that cannot be opened, or a certificate that does not convince.
  return syscall === 'open' || insecure.test(message) ? { why: 'insecure', code: code || 'no TLS' } : null;
}
