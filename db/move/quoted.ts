/** A name of a table or column in either database. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
