/** How the questionnaire names its phases. */
export interface PhaseNames {
  /** By phase. */
  readonly titles: readonly string[];
  /** Added to the index where it is shown. */
  readonly displayBase: number;
}
