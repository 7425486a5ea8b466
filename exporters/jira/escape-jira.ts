import { visibleText } from '../visible-text.ts';

/** Signs that begin or end markup, links, mentions, macros or tables in Jira's wiki text. */
const anywhere = /[{}[\]|*_^~+!@]/g;
/** What only counts at the start of a line: lists, headings, quotes, rules. */
const atStart = /^(\s*)([-#•]|bq\.|h[1-6]\.)/;

/** A text as Jira's wiki text that shows just its characters. Line breaks stay. */
export function escapeJira(text: string): string {
  return visibleText(text).split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  return (
    line
      // A backslash escapes, and two of them break the line, so it cannot be escaped by itself.
      .replaceAll('\\', '&#92;')
      .replaceAll(anywhere, String.raw`\$&`)
      .replaceAll(/(?<=\s)-(?=\S)|\?(?=\?)/g, String.raw`\$&`)
      .replace(atStart, (_, space: string, sign: string) =>
        sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\.`,
      )
  );
}
