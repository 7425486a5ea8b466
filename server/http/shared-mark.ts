// What the pages for answering say to the process that sends them; it is taken out before anybody gets them.
import { randomUUID } from 'node:crypto';

// The pages' bundle and Node's own modules each have a copy of this file, and share the mark.
const key = Symbol.for('phaseline.teamMark');
const home: typeof globalThis & { [key]?: string } = globalThis;
home[key] ??= randomUUID();
const mark = home[key];

/** A team's name as the pages are rendered with it: between marks that nobody can guess, so that even "A" is found. */
export function marked(team: string): string {
  return `${mark}${team}${mark}`;
}

/** Source of a regular expression for a marked name. */
export const markedTeam = `${mark}(?<team>.*?)${mark}`;

/** The page as people get it. */
export function unmarked(page: string): string {
  return page.replaceAll(new RegExp(markedTeam, 'g'), '$<team>');
}

/** Attribute with the name of a page that many share. In texts and attributes React escapes quotation marks. */
export const nameAttribute = 'data-shared';

/** The page without its name, and the name; null for a page that is somebody's own. */
export function takeName(page: string): { readonly page: string; readonly name: string | null } {
  const attribute = new RegExp(` ${nameAttribute}="([^"]*)"`).exec(page);
  return { page: page.replace(attribute?.[0] ?? '', ''), name: attribute?.[1] ?? null };
}
