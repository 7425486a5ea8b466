/** Times of a round, ready to show; `none` where there is none. */
export interface RoundTimes {
  readonly opens: string;
  readonly closes: string;
  readonly closed: string;
  readonly published: string;
}
