import { codeOf, type Failure } from './failure.ts';

// Next's bundle and Node's own modules hold a copy of this file each, so `instanceof` does not tell; the mark does.
const mark = Symbol.for('phaseline.storage-error');

/**
 * The database could not do it. Carries the kind and the driver's code only: drizzle's message contains the parameters
 * and PostgreSQL's detail the row, which is to say people's answers.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failure: Failure;

  constructor(failure: Failure, cause: unknown) {
    super(`database: ${failure.kind} ${codeOf(cause) ?? ''}`.trim());
    this.failure = failure;
    Object.defineProperty(this, mark, { value: true });
  }

  static is(error: unknown): error is StorageError {
    return error instanceof Error && mark in error;
  }
}
