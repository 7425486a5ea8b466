import type { Answer } from '#core/response/answer.ts';

/** What is stored of one question. */
export interface SavedAnswer {
  /** Null: cleared again, so absent. */
  readonly answer: Answer | null;
  /** Empty if none. */
  readonly comment: string;
  /** Empty if none. */
  readonly link: string;
  /** 1 at the first save; 0 stands for "nothing stored". */
  readonly version: number;
}

/** A question that was never saved. */
export const nothingSaved: SavedAnswer = { answer: null, comment: '', link: '', version: 0 };
