import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Result } from '#core/scoring/result.ts';
import type { Titles } from '#core/text/titles.ts';

/** What every part of the result page looks at. */
export interface ResultView {
  readonly token: string;
  readonly questionnaire: Questionnaire;
  readonly titles: Titles;
  readonly result: Result;
  /** The time before. With other questions asked (`sameQuestions` false) the figures do not compare. */
  readonly previous: {
    readonly result: Result;
    readonly submittedAt: Date;
    readonly sameQuestions: boolean;
  } | null;
}
