/** Every way a database can say no, from both dialects, as one union. */
export type Failure =
  | { readonly kind: 'unique'; readonly table: string }
  /** A foreign key points to nothing, or something still points here. */
  | { readonly kind: 'reference' }
  /** Lock held, serialization failure, deadlock, no connection slot: later it may work. */
  | { readonly kind: 'busy' }
  /** Full, read-only, I/O error, corrupt, or the server does not let us in: nothing can be stored now. */
  | { readonly kind: 'disk' }
  /** The connection died: the commit may have happened or not; repeat with the same key. */
  | { readonly kind: 'lost' }
  /** A mistake of ours: not null, syntax, … */
  | { readonly kind: 'broken' };

const uniqueCodes = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const referenceCodes = new Set(['23503', '23001', 'SQLITE_CONSTRAINT_FOREIGNKEY']);
const busyCodes = /^(SQLITE_(BUSY|LOCKED)|40001$|40P01$|55P03$|53300$)/;
const diskCodes =
  /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|NOMEM)|53[12]00$|25006$|58030$|28000$|28P01$|3D000$)/;
const lostCodes = /^(08|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;
// pg gives these no code.
const busyTexts = /^timeout exceeded when trying to connect/; // all connections of the pool in use
const lostTexts =
  /^(Connection terminated|Client has encountered|Client was closed|Query read timeout|timeout expired)/;

/** Reads a driver's error, however deeply drizzle wrapped it. */
export function failureOf(error: unknown): Failure {
  const { code, message, table, syscall } = innermost(error);
  const c = typeof code === 'string' ? code : '';
  const text = typeof message === 'string' ? message : '';
  if (uniqueCodes.has(c)) {
    // SQLite names the table in its message only: "UNIQUE constraint failed: people.id".
    return { kind: 'unique', table: typeof table === 'string' ? table : (/failed: ([^.]+)\./.exec(text)?.[1] ?? '') };
  }
  if (referenceCodes.has(c)) return { kind: 'reference' };
  if (busyCodes.test(c) || busyTexts.test(text)) return { kind: 'busy' };
  if (diskCodes.test(c)) return { kind: 'disk' };
  // A server that is away has many codes, a socket's missing file among them.
  if (lostCodes.test(c) || lostTexts.test(text) || syscall === 'connect') return { kind: 'lost' };
  return { kind: 'broken' };
}

/** The same for what a reading threw, which reaches its caller as it is; null when no database threw it. */
export function readFailureOf(error: unknown): Failure | null {
  if (!isObject(error)) return null;
  const ofDrizzle = 'query' in error && 'params' in error;
  const ofSqlite = typeof error.code === 'string' && error.code.startsWith('SQLITE_');
  return ofDrizzle || ofSqlite ? failureOf(error) : null;
}

/** The driver's own code, such as SQLITE_FULL. */
export function codeOf(error: unknown): string | null {
  const { code } = innermost(error);
  return typeof code === 'string' ? code : null;
}

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly table?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
}

function innermost(error: unknown): DriverError {
  let at = error;
  while (isObject(at) && typeof at.code !== 'string' && at.cause) at = at.cause;
  return isObject(at) ? at : {};
}

function isObject(value: unknown): value is DriverError {
  return typeof value === 'object' && value !== null;
}
