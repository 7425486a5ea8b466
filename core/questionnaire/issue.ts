/** Keys and positions from the top of the file down to the value meant; the file's own names, not the normalised ones. */
export type Path = readonly (string | number)[];

/** Something wrong (error) or doubtful (warning) in a questionnaire file, in plain English for its author. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** Stable and machine-readable, such as `unknown-key`. */
  readonly code: string;
  /** One sentence that follows "Line 42, `path`:", so it starts in lower case and ends in a full stop. */
  readonly message: string;
  /** A sentence with what to do. */
  readonly hint?: string;
}
