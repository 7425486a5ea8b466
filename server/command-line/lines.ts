import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Plan } from '#core/roadmap/plan.ts';
import type { Result } from '#core/scoring/result.ts';
import type { Line } from '#core/text/line.ts';
import { titlesOf } from '#core/text/titles.ts';
import { resultText } from '#exporters/terminal/result-text.ts';
import { routeText } from '#exporters/terminal/route-text.ts';
import { sentences } from './sentences.ts';

/** A result for a terminal of `width` columns. */
export function resultLines(questionnaire: Questionnaire, result: Result, width: number): readonly Line[] {
  return resultText(
    {
      ...sentences,
      titles: titlesOf(questionnaire, sentences.locale),
      report: { questionnaire, result, previous: null },
    },
    width,
  );
}

/** A route, likewise. */
export function routeLines(questionnaire: Questionnaire, result: Result, plan: Plan, width: number): readonly Line[] {
  return routeText(
    { ...sentences, titles: titlesOf(questionnaire, sentences.locale), report: { result, plan } },
    width,
  );
}
