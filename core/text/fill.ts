/**
 * Puts values into the `{places}` of a sentence: the browser gets sentences, not the machinery that plurals need.
 * Numbers are written as the locale does, with or without the word `number` that the server’s machinery wants.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  return sentence.replaceAll(/\{(\w+)(?:, number)?\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? place);
  });
}
