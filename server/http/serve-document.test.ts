import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { saveAnswer } from '../save-answer.ts';
import { sharedPage } from '../shared-page.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from '../testing.fixture.ts';
import { makeDocuments } from './serve-document.ts';
import { marked, nameAttribute } from './shared-mark.ts';

let store: TestStore;
let server: Server;
let url: string;
/** The tokens whose page was rendered, in order. */
let rendered: string[] = [];
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

beforeEach(async () => {
  rendered = [];
  // Renders as the page does: from what is stored, with its own word on who may share it.
  const documents = makeDocuments(async (request, response) => {
    const [, , token = '', , section = ''] = (request.url ?? '').split(/[/?]/);
    rendered.push(token);
    const opened = await openTest(token);
    const name = request.url?.includes('?') ? null : sharedPage(opened, section, 'system');
    const attribute = name === null ? '' : ` ${nameAttribute}="${name}"`;
    const answers = JSON.stringify([...opened.answers.keys()]).replaceAll('"', '&quot;');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const html = `<html><head></head><body${attribute} data-id="${opened.id}">${marked(opened.team)} ${answers}</body></html>`;
    response.end(request.method === 'HEAD' ? '' : html);
  }, false);
  server = createServer(
    (request, response) => void documents(request, response, { script: '/answering.js' }, 'the-nonce'),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
  return () => server.close();
});

const get = async (token: string, more = '', init: RequestInit = {}) =>
  (await fetch(`${url}/a/${token}/answer/service${more}`, init)).text();

it('renders a page that nobody has begun once, and gives it to everybody as their own', async () => {
  const [a, b] = [await newTestToken({ team: 'A' }), await newTestToken({ team: 'B' })];
  const first = await get(a);
  expect(await get(b)).toBe(await get(b, '?own'));
  expect(await get(a)).toBe(first);
  expect(rendered).toEqual([a, b]);
  expect(first).toContain('>A []<');
  expect(first).toContain('nonce="the-nonce"');
  expect(first).not.toContain(nameAttribute);
});

it('renders the page of somebody who has saved in it, and keeps it for nobody', async () => {
  const [a, b] = [await newTestToken(), await newTestToken()];
  const entry = { question: 'docs', answer: { kind: 'unknown' }, comment: '', link: '', seen: 0 } as const;
  await saveAnswer(await openTest(a), { key: 'first-save', ...entry });
  expect(await get(a)).toContain('docs');
  expect(await get(b)).not.toContain('docs');
  expect(await get(b)).not.toContain('docs');
  expect(rendered).toEqual([a, b]);
});

it('packs it or not, as the browser wishes, and sends the head alone when that is asked for', async () => {
  const token = await newTestToken();
  const plain = await get(token, '', { headers: { 'accept-encoding': 'identity' } });
  const refused = { headers: { 'accept-encoding': 'gzip;q=0, identity' } };
  expect(await get(token, '', refused)).toBe(plain);
  expect(await get(token, '', { headers: { 'accept-encoding': 'gzip' } })).toBe(plain);
  const head = await fetch(`${url}/a/${token}/answer/service`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'identity' },
  });
  expect([head.headers.get('content-length'), await head.text()]).toEqual([String(Buffer.byteLength(plain)), '']);
  expect(rendered).toEqual([token]);
});
