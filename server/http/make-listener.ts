import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { logWhenDone } from './access-log.ts';
import { checkRequest, isApi } from './check-request.ts';
import { isDocument, refuseRouter, rewritePage, toDocument, withScript } from './document-page.ts';
import { refuse } from './refusal.ts';
import { apiPolicy, commonHeaders, pagePolicy } from './security-headers.ts';
import type { Site } from './site.ts';
import { stripHeaders } from './strip-headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The way of every request: an id and a log line, the security headers, the guard, then the API or the pages.
 * A page's nonce reaches Next by the policy on the request.
 */
export function makeListener(parts: {
  readonly api: Handler;
  readonly pages: Handler;
  readonly site: Site;
  readonly log: Logger;
  readonly development: boolean;
}): RequestListener {
  const { api, pages, site, log, development } = parts;
  const common = Object.entries(commonHeaders(site.baseUrl?.protocol === 'https:'));
  return (request, response) => {
    const id = randomUUID();
    const url = request.url ?? '';
    const toApi = isApi(url);
    const asJson = toApi && !request.headers.accept?.includes('text/html');
    logWhenDone(log, id, request, response);
    for (const [name, value] of common) response.setHeader(name, value);
    response.setHeader('x-request-id', id);

    const refusal = checkRequest(request, site);
    const nonce = randomBytes(16).toString('base64');
    const policy = toApi || refusal ? apiPolicy : pagePolicy(nonce, development);
    response.setHeader('content-security-policy', policy);
    if (refusal) return refuse(response, refusal, asJson);

    stripHeaders(request.headers, development);
    if (toApi || /^\/a(\/|$|\?)/.test(url)) keepPrivate(response);
    if (!toApi) {
      request.headers['content-security-policy'] = policy;
      request.headers['x-request-id'] = id;
      tellAddress(request, site);
      if (isDocument(url) && request.method !== 'POST') {
        if (refuseRouter(request, response)) return;
        rewritePage(request, response, (html) => (development ? withScript : toDocument)(html, nonce));
      }
    }
    (toApi ? api : pages)(request, response).catch((error: unknown) => {
      log.error({ id, err: error }, 'request failed');
      if (response.headersSent) return response.destroy();
      const message = 'Something went wrong on our side.';
      refuse(response, { status: 500, error: 'internal', message }, asJson);
    });
  };
}

/**
 * Behind a proxy the address that people typed is the one in the settings, whatever the connection says. Who came past
 * the proxy, on this very machine, says so in the origin of a change, which the guard has looked at.
 */
function tellAddress(request: IncomingMessage, { baseUrl }: Site): void {
  if (!baseUrl) return;
  const origin = request.method === 'POST' ? URL.parse(request.headers.origin ?? '') : null;
  const address = origin ?? baseUrl;
  request.headers['x-forwarded-host'] = address.host;
  request.headers['x-forwarded-proto'] = address.protocol.slice(0, -1);
}

/** Assessments, as pages or from the API, stay out of caches and search engines. */
function keepPrivate(response: ServerResponse): void {
  response.setHeader('x-robots-tag', 'noindex, nofollow');
  response.setHeader('cache-control', 'no-store');
}
