import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Logger } from 'pino';
import { storageFailure } from '../storage-failure.ts';
import { logWhenDone } from './access-log.ts';
import { checkRequest, isApi } from './check-request.ts';
import { clientAddress } from './client-address.ts';
import { documentOf, refuseRouter } from './document-page.ts';
import { type Refusal, refuse } from './refusal.ts';
import { apiPolicy, commonHeaders, pagePolicy } from './security-headers.ts';
import { makeDocuments } from './serve-document.ts';
import type { Site } from './site.ts';
import { makeSlowGuesses } from './slow-guesses.ts';
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
  readonly trustedProxies: BlockList;
  readonly log: Logger;
  readonly development: boolean;
}): RequestListener {
  const { api, pages, site, trustedProxies, log, development } = parts;
  const documents = makeDocuments(pages, development);
  const slowGuesses = makeSlowGuesses();
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
    const nonce = toApi || refusal ? '' : randomBytes(16).toString('base64');
    const policy = nonce === '' ? apiPolicy : pagePolicy(nonce, development);
    response.setHeader('content-security-policy', policy);
    if (refusal) return refuse(response, refusal, asJson);

    const from = clientAddress(request, trustedProxies);
    stripHeaders(request.headers, development);
    // Whoever asks: for what counts by address. Set here, so that nobody else can.
    request.headers['x-client-address'] = from;
    if (toApi || isPrivate(url)) keepPrivate(response);
    slowGuesses(url, from, response);
    if (!toApi) {
      request.headers['content-security-policy'] = policy;
      request.headers['x-request-id'] = id;
      // Where to come back to after signing in.
      request.headers['x-path'] = url;
      tellAddress(request, site);
    }
    const document = documentOf(url);
    if (document && request.method !== 'POST' && refuseRouter(request, response)) return;
    const answered = document
      ? documents(request, response, document, nonce)
      : (toApi ? api : pages)(request, response);
    answered.catch((error: unknown) => {
      log.error({ id, err: error }, 'request failed');
      if (response.headersSent) return response.destroy();
      refuse(response, failureToTell(error), asJson);
    });
  };
}

function failureToTell(error: unknown): Refusal {
  const failure = storageFailure(error);
  if (failure !== 'busy' && failure !== 'lost') {
    return { status: 500, error: 'internal', message: 'Something went wrong on our side.' };
  }
  const message =
    failure === 'busy'
      ? 'The database is busy. Nothing was changed; try again in a moment.'
      : 'The database did not answer in time. Look whether it happened before you try again.';
  return { status: 503, error: 'busy', message, headers: { 'retry-after': '1' } };
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

/** Pages of somebody, or behind a link that is a secret. */
function isPrivate(url: string): boolean {
  return /^\/(a|r|s|join|reset|set-up|sign-in|profile|people|teams|rounds|administration)(\/|$|\?)/.test(url);
}

/** Assessments and accounts, as pages or from the API, stay out of caches and search engines. */
function keepPrivate(response: ServerResponse): void {
  response.setHeader('x-robots-tag', 'noindex, nofollow');
  response.setHeader('cache-control', 'no-store');
}
