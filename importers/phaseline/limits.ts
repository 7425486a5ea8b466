/** How much a text may ask for before anything is made of it. */
export interface Limits {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** Words and signs of YAML; with more, and little between them, a text is made of punctuation and costs more time than its size says. */
  readonly lexemes: number;
  /** Of one list, or keys of one part: nobody reads a fault at each, and most of the time goes into them. */
  readonly entries: number;
  /** Values in the data, references followed. */
  readonly values: number;
}

/**
 * A thousand questions with their statements and next steps are about 750 kB and 76,000 lexemes as people write them, and
 * twice as many as programs do, with every key on a line of its own.
 */
export const questionnaireLimits: Limits = { bytes: 1024 * 1024, lexemes: 100_000, entries: 4_000, values: 100_000 };

/** Bytes are counted only for a text that has few enough characters: a long one must not cost a thing. */
export function isTooLarge(text: string, { bytes }: Pick<Limits, 'bytes'>): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}
