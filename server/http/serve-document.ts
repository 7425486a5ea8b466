import type { IncomingMessage, ServerResponse } from 'node:http';
import { openAssessment } from '#server/open-assessment.ts';
import { openedIn } from '#server/read-in.ts';
import { cookieIn, readableBy } from '#server/readable.ts';
import { sharedPage } from '#server/shared-page.ts';
import { asTheme, themeCookie } from '#server/theme.ts';
import { type Document, rewritePage, sendPage, takesGzip, toDocument, withScript } from './document-page.ts';
import { PageShelf } from './page-shelf.ts';
import { cutPage, fillPage, type Holes } from './page-template.ts';
import { takeName, unmarked } from './shared-mark.ts';

/** Pages of 300 questions weigh 0.4 MB; usual ones a tenth of that. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Serves the pages that are documents. Whoever opens a section in which nothing is saved yet gets the page that was made for
 * the first one, with their own link and team in it; every other page is rendered for the one who asks.
 */
export function makeDocuments(
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  development: boolean,
): (request: IncomingMessage, response: ServerResponse, document: Document, nonce: string) => Promise<void> {
  const shelf = new PageShelf(mostBytes);
  return async (request, response, document, nonce) => {
    const asked = development || request.method === 'POST' ? null : await lookUp(request, nonce);
    const template = asked?.name ? shelf.get(asked.name) : null;
    if (asked && template) {
      const zips = takesGzip(request);
      return sendPage(request, response, fillPage(template, asked.holes, zips), zips);
    }
    // Next renders for some programs differently; a page that is kept is to be the same whoever asked first.
    request.headers['user-agent'] = 'Phaseline';
    rewritePage(request, response, (html) => {
      // There React takes the page over and wants it as it was rendered.
      if (development) return unmarked(withScript(html, document, nonce));
      if (response.statusCode !== 200) return unmarked(html);
      const { page, name } = takeName(toDocument(html, document, nonce));
      // The name is the page's own word: what was rendered may be newer than what was looked up before.
      if (asked && name !== null) shelf.put(name, cutPage(page, asked.holes));
      return unmarked(page);
    });
    return pages(request, response);
  };
}

/** Whose page is asked for, and the name under which it may be on the shelf. */
async function lookUp(request: IncomingMessage, nonce: string): Promise<{ name: string | null; holes: Holes } | null> {
  const [, token = '', section = ''] = /^\/a\/([^/?]+)\/answer\/([^/?]+)$/.exec(request.url ?? '') ?? [];
  const opened = await openAssessment(token);
  if (!opened) return null;
  const { cookie, 'accept-language': languages } = request.headers;
  const theme = asTheme(cookieIn(cookie, themeCookie));
  const name = sharedPage(openedIn(opened, readableBy(cookie, languages)), section, theme);
  return { name, holes: { token, assessment: opened.id, team: opened.team, nonce } };
}
