/** How much a text may ask for before anything is made of it. */
export interface Limits {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** Words and signs of YAML; beyond, a text is made of punctuation and costs more time than its size says. */
  readonly lexemes: number;
  /** Values in the data, references followed. */
  readonly values: number;
}

/** A full file of prose has about 40,000 lexemes. */
export const questionnaireLimits: Limits = { bytes: 256 * 1024, lexemes: 60_000, values: 100_000 };
