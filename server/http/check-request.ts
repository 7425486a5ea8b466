import type { IncomingMessage } from 'node:http';
import { largestBody, largestImport, longestUrl } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { isOwnOrigin, type Site, servesHost } from './site.ts';

/** Where an administrator sends a file of all data. */
const importPath = '/api/data.json';

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** The guard in front of the API and the pages alike. It looks at the head of a request only. */
export function checkRequest(request: Request, site: Site): Refusal | null {
  const { method = '', url = '', headers } = request;
  const toApi = isApi(url);
  const methods = toApi ? ['GET', 'HEAD', 'PUT', 'POST'] : ['GET', 'HEAD', 'POST'];
  if (!methods.includes(method)) {
    const headersOfRefusal = { allow: methods.join(', ') };
    return { status: 405, error: 'methodNotAllowed', message: 'This method is not served.', headers: headersOfRefusal };
  }
  if (url.length > longestUrl) return { status: 414, error: 'urlTooLong', message: 'The address is too long.' };
  if (!url.startsWith('/') || !isDecodable(url) || isRoundabout(url))
    return { status: 400, error: 'malformed', message: 'The address is malformed.' };
  if (!servesHost(site, headers.host ?? '')) {
    const message =
      'This server does not serve that host name. If people should reach it there, set BASE_URL to that address.';
    return { status: 421, error: 'wrongHost', message };
  }
  if (method === 'GET' || method === 'HEAD') return null;
  return checkOrigin(request, site) ?? checkBody(headers, toApi, url === importPath ? largestImport : largestBody);
}

/**
 * Browsers never send `.` or `..` as a part of a path, and what ends in `.rsc` is how Next names a page's data within
 * itself: both would be a second address for a page.
 */
function isRoundabout(url: string): boolean {
  const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
  return /(^|\/)\.\.?(\/|$)|\.rsc$/.test(path);
}

/** Next answers an escape that stands for no character with an error of its own. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

export function isApi(url: string): boolean {
  return /^\/api(\/|\?|$)/.test(url);
}

/**
 * A change must come from our own pages. Browsers say so in one or both of two headers that a page cannot forge; each
 * one that is there has to agree. Without both it is no (current) browser: then only JSON with an Idempotency-Key
 * passes, which no form of another site can send, and a program has no cookies of somebody else to misuse.
 */
function checkOrigin({ headers }: Request, site: Site): Refusal | null {
  const refusal = {
    status: 403,
    error: 'crossSite',
    message: 'This request came from another site and was not carried out.',
  };
  const fetchSite = headers['sec-fetch-site'];
  const { origin } = headers;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return refusal;
  if (origin !== undefined && !isOwnOrigin(site, origin, headers.host ?? '')) return refusal;
  if (fetchSite !== undefined || origin !== undefined) return null;
  const byProgram = mediaType(headers) === 'application/json' && headers['idempotency-key'] !== undefined;
  return byProgram ? null : refusal;
}

function checkBody(headers: Request['headers'], toApi: boolean, largest: number): Refusal | null {
  // A server action is told from a form by this header, which makes other sites ask first (and we never agree).
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data'];
  if (toApi) types.push('application/json');
  else if (headers['next-action'] !== undefined) types.push('text/plain');
  if (!types.includes(mediaType(headers))) {
    return { status: 415, error: 'unsupportedType', message: 'This content type is not accepted here.' };
  }
  if (mediaType(headers) === 'multipart/form-data' && !/;\s*boundary=/i.test(headers['content-type'] ?? '')) {
    return { status: 400, error: 'malformed', message: 'The form has no boundary between its parts.' };
  }
  if (Number(headers['content-length'] ?? 0) > largest) {
    return { status: 413, error: 'tooLarge', message: 'That is more than can be sent at once.' };
  }
  // Next would read a body of unknown length to its end; what browsers send, forms and texts, has a known one.
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, error: 'lengthRequired', message: 'The length of the body has to be given.' };
  }
  return null;
}

/** Without its parameters, in lower case. */
export function mediaType(headers: Request['headers']): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
