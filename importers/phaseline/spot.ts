/** A fault at an offset of the text, before lines and columns are counted. */
export interface Spot {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}
