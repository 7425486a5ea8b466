import { languageCookie } from '#core/text/languages.ts';

/** Tags of the languages that somebody reads, the one they like best first; none: as everything was written. */
export type Readable = readonly string[];

const mostWanted = 20;

/** What a browser asks for: the language chosen in it, then those of its settings. */
export function readableOf(chosen: string | undefined, acceptLanguage: string | null | undefined): Readable {
  const wanted = (acceptLanguage ?? '').split(',', mostWanted).map((entry) => {
    const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const accepted = wanted.filter(({ tag, quality }) => tag !== '*' && quality > 0);
  const tags = [chosen ?? '', ...accepted.sort((a, b) => b.quality - a.quality).map(({ tag }) => tag)];
  return tags.filter((tag) => tag !== '');
}

/** As readableOf, from the two headers in which a browser says it. */
export function readableBy(cookies: string | null | undefined, acceptLanguage: string | null | undefined): Readable {
  return readableOf(cookieIn(cookies, languageCookie.name), acceptLanguage);
}

/** The value of a cookie in the header that brings them all. */
export function cookieIn(cookies: string | null | undefined, wanted: string): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
}

/** A language that can be kept as the chosen one, in its canonical spelling; null for what is no language tag. */
export function asLanguage(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
