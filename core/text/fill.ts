/**
 * Puts values into the `{places}` of a sentence: the browser gets sentences, not the machinery that plurals need.
 * Numbers are written as the locale does, with or without the word `number` that the server’s machinery wants.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  return sentence.replaceAll(/\{(\w+)(?:, number)?\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatOf(locale).format(value) : (value ?? place);
  });
}

/** A format takes longer to make than to use, and a page of many questions numbers all of them. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}
