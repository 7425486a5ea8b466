import type { Words } from './words.ts';

/** What the page hands to its script. */
export interface AnswerFormOptions {
  readonly assessment: string;
  readonly token: string;
  readonly locale: string;
  readonly section: string;
  /** Answered questions of the other sections, and all that are asked. */
  readonly answeredElsewhere: number;
  readonly asked: number;
  readonly words: Words;
}
