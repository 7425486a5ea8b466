/** Puts values into the `{places}` of a template: the browser gets sentences, not the machinery that plurals need. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
