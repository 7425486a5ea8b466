import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { routePattern } from './route-pattern.ts';

/** Where the script of the answering pages is served; `scripts/bundle-answering.ts` makes it. */
const script = '/answering.js';

/**
 * The pages for answering are documents: React renders them on the server and is not sent to the browser, where one
 * small script of their own takes its place. That is a quarter of the bytes, and nothing to wait for on a phone.
 */
export function isDocument(url: string): boolean {
  return routePattern(url) === '/a/:token/answer/:section';
}

/** A page as a document: without the scripts and the data that React would take it over with, with our own script. */
export function toDocument(html: string, nonce: string): string {
  // React escapes `<` in every text and in the scripts it writes, so a tag can only be a tag.
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace('</head>', `${tag(nonce)}</head>`);
}

/** For development: React stays, for its error pages and for edits that show at once. */
export function withScript(html: string, nonce: string): string {
  return html.replace('</head>', `${tag(nonce)}</head>`);
}

function tag(nonce: string): string {
  return `<script src="${script}" defer nonce="${nonce}"></script>`;
}

/**
 * A link that the client router of another page follows asks for data to build this page from. It has none; an empty
 * reply makes the router load the document. Returns whether the request was answered.
 */
export function refuseRouter({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (headers.rsc === undefined) return false;
  response.writeHead(204).end();
  return true;
}

/** Holds back what Next writes until it is whole, changes it if it is a page, and sends it. */
export function rewritePage(
  request: IncomingMessage,
  response: ServerResponse,
  change: (html: string) => string,
): void {
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  // Next would compress piece by piece.
  delete request.headers['accept-encoding'];
  const pieces: Buffer[] = [];
  const end = response.end.bind(response);
  const take = (piece: unknown, encoding: unknown): void => {
    if (typeof piece === 'string')
      pieces.push(Buffer.from(piece, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8'));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  const called = (words: readonly unknown[]): void => {
    const done = words.find((word) => typeof word === 'function');
    if (done) done();
  };
  response.flushHeaders = () => {};
  response.write = ((piece: unknown, ...words: unknown[]) => {
    take(piece, words[0]);
    called(words);
    return true;
  }) as typeof response.write;
  response.end = ((...words: unknown[]) => {
    take(words[0], words[1]);
    const body = Buffer.concat(pieces);
    const isPage = response.statusCode === 200 && String(response.getHeader('content-type')).startsWith('text/html');
    if (!isPage) return end(body);
    const changed = change(body.toString('utf8'));
    response.setHeader('vary', 'accept-encoding');
    if (zipped) response.setHeader('content-encoding', 'gzip');
    const sent = zipped ? gzipSync(changed) : Buffer.from(changed);
    response.setHeader('content-length', sent.length);
    return end(request.method === 'HEAD' ? undefined : sent);
  }) as typeof response.end;
}
