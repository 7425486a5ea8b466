import { headers } from 'next/headers';

/**
 * The page that a form was sent from, to show it again. Only its path, so that a forged header cannot lead to another
 * site.
 */
export async function samePage(): Promise<string> {
  const referer = (await headers()).get('referer');
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^\/+/, '')}${search}`;
}
