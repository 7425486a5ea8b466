/** One thing wrong with what somebody sent. `code` is for programs, `message` for people. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}
