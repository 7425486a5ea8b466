import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { routePattern } from './route-pattern.ts';

/** What a page has that is a document. */
export interface Document {
  /** Where its own script is served (`scripts/bundle-documents.ts` makes it); null for a page that needs none. */
  readonly script: string | null;
}

const documents: Readonly<Record<string, Document>> = {
  '/a/:token/answer/:section': { script: '/answering.js' },
  '/a/:token/result': { script: '/forecasting.js' },
  '/start/:questionnaire/questions': { script: null },
};

/**
 * Some pages are documents: React renders them on the server and is not sent to the browser, where one script of their
 * own takes its place. A page that grows with the questionnaire would else bring all of its content twice. Null for
 * every other page.
 */
export function documentOf(url: string): Document | null {
  return documents[routePattern(url)] ?? null;
}

/** A page as a document: without the scripts and the data that React would take it over with, with our own script. */
export function toDocument(html: string, document: Document, nonce: string): string {
  // React escapes `<` in every text and in the scripts it writes, so a tag can only be a tag.
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace('</head>', `${tag(document, nonce)}</head>`);
}

/** For development: React stays, for its error pages and for edits that show at once. */
export function withScript(html: string, document: Document, nonce: string): string {
  return html.replace('</head>', `${tag(document, nonce)}</head>`);
}

function tag({ script }: Document, nonce: string): string {
  return script === null ? '' : `<script src="${script}" defer nonce="${nonce}"></script>`;
}

/**
 * A link that the client router of another page follows asks for data to build this page from. It has none; an empty
 * reply makes the router load the document. Returns whether the request was answered.
 */
export function refuseRouter({ headers }: IncomingMessage, response: ServerResponse): boolean {
  // An edit of the page in development asks for the page it is on.
  if (headers.rsc === undefined || headers['next-hmr-refresh'] !== undefined) return false;
  response.writeHead(204).end();
  return true;
}

/** Holds back what Next writes, head and body, until it is whole, changes it if it is a page, and sends it. */
export function rewritePage(
  request: IncomingMessage,
  response: ServerResponse,
  change: (html: string) => string,
): void {
  const zips = takesGzip(request);
  // Next would compress piece by piece what is still to be changed.
  delete request.headers['accept-encoding'];
  const { writeHead, end } = response;
  const pieces: Buffer[] = [];

  response.writeHead = (status: number, ...words: unknown[]) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries(words.at(-1) ?? {})) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {};
  response.write = (piece: string | Uint8Array, ...words: unknown[]) => {
    pieces.push(Buffer.from(piece));
    callBack(words);
    return true;
  };
  response.end = (...words: unknown[]) => {
    const [last] = words;
    if (typeof last === 'string' || last instanceof Uint8Array) pieces.push(Buffer.from(last));
    Object.assign(response, { writeHead, end });
    const whole = Buffer.concat(pieces);
    const isPage = /^text\/html/.test(String(response.getHeader('content-type')));
    const body = isPage ? Buffer.from(change(whole.toString())) : whole;
    send(request, response, zips ? gzipSync(body) : body, zips, () => callBack(words));
    return response;
  };
}

/** Sends a page that is there already, packed with gzip or not. */
export function sendPage(request: IncomingMessage, response: ServerResponse, body: Buffer, zipped: boolean): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('vary', 'Accept-Encoding');
  send(request, response, body, zipped);
}

export function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding'] ?? ''));
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  zipped: boolean,
  done: () => void = () => {},
): void {
  if (zipped) response.setHeader('content-encoding', 'gzip');
  // Next renders nothing for a request that only wants to see the head.
  if (method !== 'HEAD' || body.length > 0) response.setHeader('content-length', body.length);
  response.end(method === 'HEAD' ? undefined : body, done);
}

/** What Node's methods for writing take last. */
function callBack(words: readonly unknown[]): void {
  const last = words.at(-1);
  if (typeof last === 'function') last();
}
