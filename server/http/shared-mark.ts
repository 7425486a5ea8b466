// What the pages for answering say to the process that sends them, and nobody else gets to see.

// Two characters that mean nothing to anybody stand around a team's name, so that it is found however short it is.
const opening = '\uE000';
const closing = '\uE001';

/** A team's name as the pages are rendered with it. */
export function marked(team: string): string {
  return `${opening}${team.replaceAll(/[\uE000\uE001]/g, '')}${closing}`;
}

/** Source of a regular expression for a marked name. */
export const markedTeam = `${opening}(?<team>[^${opening}${closing}]*)${closing}`;

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
