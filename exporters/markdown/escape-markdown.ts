import { visibleText } from '../visible-text.ts';
import { webAddress } from '../web-address.ts';

/** What could begin or end markup anywhere in a line: emphasis, code, links, HTML, entities, tables, formulas. */
const anywhere = /[\\`*_[\]<>|~&$]/g;
/** What only counts at the start of a line: headings, lists, underlines of headings, delimiter rows of tables. */
const atStart = /^(?:[#+\-=:]|\d{1,9}[.)])/;
/** Bare addresses, which some readers turn into links, and names that some platforms notify. */
const bareLink = /(https?|ftp|mailto|xmpp)(:)|(\bwww)(\.)|(@)/gi;

/** A text as one line of CommonMark with tables (GFM) that shows exactly its characters, white space joined. */
export function escapeMarkdown(text: string): string {
  return escapeLine(visibleText(text).replaceAll(/\s+/g, ' ').trim());
}

/** As escapeMarkdown, but its line breaks stay: each line escaped by itself, empty ones at both ends left out. */
export function escapeLines(text: string): readonly string[] {
  return visibleText(text)
    .trim()
    .split('\n')
    .map((line) => escapeLine(line.replaceAll(/\s+/g, ' ').trim()));
}

function escapeLine(line: string): string {
  return line
    .replaceAll(anywhere, String.raw`\$&`)
    .replaceAll(bareLink, (_, scheme, colon, www, dot, at) =>
      scheme ? `${scheme}\\${colon}` : www ? `${www}\\${dot}` : `\\${at}`,
    )
    .replace(atStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** The target of a link; null for anything but a web address. */
export function linkTarget(url: string): string | null {
  const address = webAddress(url);
  // In angle brackets only these three could end the target; most of them are percent-encoded already.
  return address && `<${address.replaceAll(/[<>\\]/g, encodeURIComponent)}>`;
}
