import { isLoopback } from './http/is-loopback.ts';
import type { Settings } from './settings.ts';

/** The address to tell the person who starts the app, one that their own browser can open. */
export function shownAddress({ host, port, baseUrl }: Pick<Settings, 'host' | 'port' | 'baseUrl'>): string {
  if (baseUrl) return baseUrl.origin;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  if (isEverywhere || (isLoopback(host) && host !== '::1')) return `http://127.0.0.1:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
