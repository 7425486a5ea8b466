import { mapTexts } from './map-texts.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textsOf } from './text-paths.ts';

/** The languages a questionnaire can be read in: the one it is written in, then its translations. */
export function localesOf(questionnaire: Questionnaire): readonly string[] {
  return [questionnaire.locale, ...Object.keys(questionnaire.translations ?? {})];
}

/**
 * The questionnaire in a language: texts without a translation stay as they were written. `de-AT` gets `de` where there
 * is nothing closer; a language that is not there at all gets the original.
 */
export function localise(questionnaire: Questionnaire, locale: string): Questionnaire {
  const found = nearestLocale(questionnaire, [locale]);
  const texts = questionnaire.translations?.[found];
  if (texts === undefined) return questionnaire;
  const said = new Map(Object.entries(texts));
  return { ...mapTexts(questionnaire, (path, text) => said.get(path) ?? text), locale: found };
}

/** The offered language that suits the first of the wanted ones that any suits; the original when none does. */
export function nearestLocale(questionnaire: Questionnaire, wanted: readonly string[]): string {
  const offered = localesOf(questionnaire);
  for (const each of wanted) {
    const found = nearestOf(offered, each);
    if (found !== undefined) return found;
  }
  return questionnaire.locale;
}

function nearestOf(offered: readonly string[], wanted: string): string | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const language = wanted.split('-')[0] ?? wanted;
  return (
    offered.find((each) => same(each, wanted)) ??
    offered.find((each) => same(each, language)) ??
    offered.find((each) => same(each.split('-')[0] ?? each, language))
  );
}

/** How much of a questionnaire a language has, and the paths it lacks in their order. */
export interface Completeness {
  readonly locale: string;
  readonly total: number;
  readonly missing: readonly string[];
}

/** One entry for each translation. */
export function completenessOf(questionnaire: Questionnaire): Completeness[] {
  const paths = [...textsOf(questionnaire).keys()];
  return Object.entries(questionnaire.translations ?? {}).map(([locale, texts]) => {
    return { locale, total: paths.length, missing: paths.filter((path) => !Object.hasOwn(texts, path)) };
  });
}
