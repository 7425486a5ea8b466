/** Puts values into the `{places}` of a sentence: the browser gets sentences, not the machinery that plurals need. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
