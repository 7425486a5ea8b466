import type { Settings } from '../settings.ts';
import { isLoopback } from './is-loopback.ts';

/** Where this server may be reached, as far as the settings tell. */
export interface Site {
  readonly baseUrl: URL | null;
  /** True: only this machine can connect. */
  readonly local: boolean;
}

export function siteOf({ host, baseUrl }: Pick<Settings, 'host' | 'baseUrl'>): Site {
  return { baseUrl, local: isLoopback(host) };
}

/**
 * May a request name this host? When only this machine can connect, or the address is set, every other name is
 * refused: a page elsewhere whose own name was pointed at us would otherwise count as the same site as we.
 */
export function servesHost(site: Site, host: string): boolean {
  const url = parsed(`http://${host}`);
  if (url?.pathname !== '/' || url.username || host.includes('/')) return false;
  if (isLoopback(url.hostname)) return true;
  if (site.baseUrl) return sameHost(site.baseUrl, host);
  return !site.local;
}

/** Does an Origin header name the site that the request was sent to? */
export function isOwnOrigin(site: Site, origin: string, host: string): boolean {
  const url = parsed(origin);
  if (!url || url.origin !== origin.toLowerCase()) return false;
  if (site.baseUrl && !isLoopback(url.hostname)) return url.origin === site.baseUrl.origin;
  return sameHost(url, host);
}

/** `host` may spell out the scheme's usual port or leave it away. */
function sameHost(url: URL, host: string): boolean {
  return parsed(`${url.protocol}//${host}`)?.host === url.host;
}

const known = new Map<string, URL | null>();

/** Nearly all requests name the same few addresses, and reading one costs as much as the rest of the guard. */
function parsed(text: string): URL | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const url = URL.parse(text);
  if (known.size >= 100) known.clear();
  known.set(text, url);
  return url;
}
