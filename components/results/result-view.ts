import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Result } from '#core/scoring/result.ts';
import type { Previous } from '#core/text/dimension-rows.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import type { Titles } from '#core/text/titles.ts';

/** What every part of the result page looks at. */
export interface ResultView {
  readonly token: string;
  readonly questionnaire: Questionnaire;
  readonly titles: Titles;
  readonly langOf: LangOf;
  readonly result: Result;
  readonly previous: Previous | null;
}
