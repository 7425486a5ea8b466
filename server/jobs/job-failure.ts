/** Why a job failed, as a code that is kept, logged and shown. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  readonly code: string;
  /** Trying again would not help. */
  readonly isFinal: boolean;

  constructor(code: string, isFinal = false) {
    super(code);
    this.code = code;
    this.isFinal = isFinal;
  }

  static is(error: unknown): error is JobFailure {
    return error instanceof Error && error.name === 'JobFailure';
  }
}
