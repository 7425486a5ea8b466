import type { PageConditions } from './shown-parts.ts';
import type { Words } from './words.ts';

/** What the page hands to its script. */
export interface AnswerFormOptions {
  readonly assessment: string;
  readonly token: string;
  /** Content hash of the version of the questionnaire that the page shows. */
  readonly questionnaire: string;
  readonly locale: string;
  readonly section: string;
  /** Answered questions of the other sections, and those that are asked there. */
  readonly answeredElsewhere: number;
  readonly askedElsewhere: number;
  /** Absent where nothing waits for an answer. */
  readonly conditions?: PageConditions;
  readonly words: Words;
}
