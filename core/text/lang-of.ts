import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { textsOf } from '../questionnaire/text-paths.ts';
import { langWithin } from './languages.ts';

/** The `lang` that words of a questionnaire need on a page; undefined where the page speaks the same language. */
export type LangOf = (words: string) => string | undefined;

/** A questionnaire as somebody reads it, and as it was written. */
export interface Reading {
  readonly shown: Questionnaire;
  readonly written: Questionnaire;
}

/** For the words of one questionnaire or of several: what has no translation is still in the language of the original. */
export function langOf(readings: readonly [Reading, ...Reading[]], page: string): LangOf {
  const own = langWithin(readings[0].shown.locale, page).lang;
  const isMixed = ({ shown, written }: Reading) =>
    [shown, written].some(({ locale }) => langWithin(locale, page).lang !== own);
  if (!readings.some(isMixed)) return () => own;
  const known = new Map<string, string | undefined>();
  for (const { shown, written } of readings) {
    const translated = written.translations?.[shown.locale] ?? {};
    for (const [path, text] of textsOf(shown)) {
      const { locale } = Object.hasOwn(translated, path) ? shown : written;
      if (!known.has(text)) known.set(text, langWithin(locale, page).lang);
    }
  }
  return (words) => (known.has(words) ? known.get(words) : own);
}

/** Around words of a questionnaire in a sentence of ours (Unicode isolates): the page marks their language there. */
export function quoted(words: string): string {
  return `\u2068${words}\u2069`;
}

/** A sentence in pieces; `isQuoted`: words that were put in by `quoted`. */
export function pieces(sentence: string): readonly { readonly text: string; readonly isQuoted: boolean }[] {
  return sentence
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .map((text, index) => ({ text, isQuoted: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
