const elsewhere = 'https://elsewhere.invalid';

/** A path of this site to go on to, as asked for in an address; the start page for anything else. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 1000) return '/';
  // As a browser reads it: `//host`, `/\host` and tabs in between lead to other sites.
  const url = URL.parse(asked, elsewhere);
  if (url?.origin !== elsewhere || /^\/(\/|api(\/|$))/.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
