import { randomUUID } from 'node:crypto';

// Requests as text, for a Connection.

/** As the script of the answering page sends one answer; `phase` stands for what somebody chose. */
export function putAnswer(url: string, token: string, question: string, phase: number, seen: number): string {
  const body = `{"answer":{"kind":"phase","phase":${phase}},"comment":"","link":"","seen":${seen}}`;
  return [
    `PUT /api/assessments/${token}/answers/${question} HTTP/1.1`,
    `host: ${hostOf(url)}`,
    'content-type: application/json',
    `idempotency-key: ${randomUUID()}`,
    `origin: ${url}`,
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** As a browser asks for a page. */
export function getPage(url: string, path: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `host: ${hostOf(url)}`,
    'accept: text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language: en-GB,en;q=0.9',
    'accept-encoding: gzip',
    'user-agent: Mozilla/5.0',
    'sec-fetch-site: same-origin',
    'sec-fetch-mode: navigate',
    'sec-fetch-dest: document',
    '',
    '',
  ].join('\r\n');
}

/** As a browser without script sends a form; `body` is ASCII, as a form of that type is. */
export function postForm(url: string, path: string, body: string): string {
  return [
    `POST ${path} HTTP/1.1`,
    `host: ${hostOf(url)}`,
    'accept: text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language: en-GB,en;q=0.9',
    'accept-encoding: gzip',
    `origin: ${url}`,
    'sec-fetch-site: same-origin',
    'sec-fetch-mode: navigate',
    'sec-fetch-dest: document',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

const hostOf = (url: string): string => url.slice('http://'.length);
