import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request as nodeRequest, type Server } from 'node:http';
import { BlockList } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeLog } from '../log.ts';
import { makeListener } from './make-listener.ts';
import type { Site } from './site.ts';

let server: Server;
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a listener whose pages and API say what they got; returns how to ask it and what it logged. */
async function start(given: { site?: Site; development?: boolean; fail?: boolean } = {}) {
  const lines: string[] = [];
  const seen: IncomingHttpHeaders[] = [];
  const answer =
    (name: string) => async (request: { headers: IncomingHttpHeaders }, response: { end(text: string): void }) => {
      seen.push(request.headers);
      if (given.fail) throw new Error('a bug');
      response.end(name);
    };
  server = createServer(
    makeListener({
      api: answer('api'),
      pages: answer('page'),
      site: given.site ?? { baseUrl: null, local: true },
      trustedProxies: new BlockList(),
      log: makeLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) }),
      development: given.development ?? false,
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const host = `127.0.0.1:${address.port}`;

  const ask = async (path: string, more: { method?: string; headers?: Record<string, string>; body?: string } = {}) => {
    const { method = 'GET', headers = {}, body } = more;
    const sent = nodeRequest({ port: address.port, host: '127.0.0.1', path, method, headers: { host, ...headers } });
    sent.end(body);
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    return { status: response.statusCode, headers: response.headers, body: text } satisfies Reply;
  };
  return { ask, host, seen, logged: () => lines.map((line) => JSON.parse(line)) };
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('headers of a response', () => {
  it('of a page: a policy with a new nonce each time, which the page renderer gets too', async () => {
    const { ask, seen } = await start();
    const [first, second] = [await ask('/'), await ask('/')];
    expect(first.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'".replace(
        'NONCE',
        /nonce-([\w+/]{22}==)/.exec(String(first.headers['content-security-policy']))?.[1] ?? '',
      ),
    );
    expect(second.headers['content-security-policy']).not.toBe(first.headers['content-security-policy']);
    expect(seen[0]?.['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(first.headers).not.toHaveProperty('strict-transport-security');
    expect(first.headers).not.toHaveProperty('cache-control');
  });

  it('of an assessment: out of caches and search engines', async () => {
    const { ask } = await start();
    expect((await ask('/a/secret/result')).headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  it('under https: told to stay there', async () => {
    const { ask } = await start({ site: { baseUrl: new URL('https://maturity.example.org'), local: true } });
    const { headers } = await ask('/', { headers: { host: 'maturity.example.org' } });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('the guard', () => {
  it('takes few methods', async () => {
    const { ask } = await start();
    for (const method of ['OPTIONS', 'DELETE', 'PATCH', 'TRACE']) {
      expect((await ask('/', { method })).status).toBe(405);
      expect((await ask('/api/healthz', { method })).status).toBe(405);
    }
    expect((await ask('/', { method: 'PUT' })).headers.allow).toBe('GET, HEAD, POST');
  });

  it('takes addresses of up to 2,048 characters', async () => {
    const { ask } = await start();
    expect((await ask(`/${'x'.repeat(2_047)}`)).status).toBe(200);
    expect((await ask(`/${'x'.repeat(2_048)}`)).status).toBe(414);
  });

  it('tells programs in JSON and people in a sentence', async () => {
    const { ask } = await start();
    const post = { method: 'POST', headers: { ...form, origin: 'https://evil.example' } };
    expect(JSON.parse((await ask('/api/x', post)).body).error).toBe('crossSite');
    expect((await ask('/', post)).body).toBe('This request came from another site and was not carried out.\n');
  });

  it('refuses large and unknown lengths, and types that no page of ours sends', async () => {
    const { ask, host } = await start();
    const origin = `http://${host}`;
    const post = (headers: Record<string, string>, body = '') =>
      ask('/', { method: 'POST', headers: { origin, ...headers }, body });
    expect((await post(form, 'a=1')).status).toBe(200);
    expect((await post({ ...form, 'content-length': '300000' })).status).toBe(413);
    expect((await post({ ...form, 'transfer-encoding': 'chunked' }, 'a=1')).status).toBe(411);
    expect((await post({ 'content-type': 'application/json' }, '{}')).status).toBe(415);
    expect((await post({ 'content-type': 'text/plain' }, '[]')).status).toBe(415);
    expect((await post({ 'content-type': 'text/plain;charset=UTF-8', 'next-action': 'x' }, '[]')).status).toBe(200);
  });

  it('removes what only this process may say', async () => {
    const { ask, seen } = await start();
    const outside = {
      'x-middleware-subrequest': 'a',
      'x-nextjs-data': '1',
      'x-matched-path': '/b',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '1.2.3.4',
      'x-request-id': 'mine',
      'x-invoke-path': '/',
      'x-path': '/elsewhere',
      'x-client-address': '1.2.3.4',
      'content-security-policy': "script-src 'nonce-known'",
      'content-security-policy-report-only': "script-src 'nonce-known'",
      rsc: '1',
      'next-router-state-tree': '[]',
      'next-url': '/',
    };
    const { headers } = await ask('/', { headers: outside });
    const got = seen[0] ?? {};
    expect(Object.keys(got).sort()).toEqual([
      'connection',
      'content-security-policy',
      'host',
      'next-router-state-tree',
      'next-url',
      'rsc',
      'x-client-address',
      'x-path',
      'x-request-id',
    ]);
    expect(got['x-path']).toBe('/');
    expect(got['x-client-address']).toBe('127.0.0.1');
    expect(got['content-security-policy']).not.toContain('nonce-known');
    expect(got['x-request-id']).toBe(headers['x-request-id']);
    expect(headers['x-request-id']).not.toBe('mine');
  });

  it('tells the pages the address of the settings', async () => {
    const { ask, seen } = await start({ site: { baseUrl: new URL('https://maturity.example.org'), local: false } });
    await ask('/', { headers: { host: 'maturity.example.org' } });
    expect(seen[0]).toMatchObject({ 'x-forwarded-host': 'maturity.example.org', 'x-forwarded-proto': 'https' });
  });

  it('tells the pages the address of who changes something on this very machine', async () => {
    const { ask, host, seen } = await start({
      site: { baseUrl: new URL('https://maturity.example.org'), local: false },
    });
    await ask('/', { method: 'POST', headers: { ...form, origin: `http://${host}` } });
    await ask('/', { headers: { origin: 'https://evil.example' } });
    expect(seen.map((headers) => headers['x-forwarded-host'])).toEqual([host, 'maturity.example.org']);
  });
});

describe('the log', () => {
  it('has the route, the status and the id of a request, and nothing that somebody typed', async () => {
    const { ask, logged } = await start();
    const { headers } = await ask('/a/very-secret/answer/people?word=typed');
    await new Promise(setImmediate);
    expect(logged()[0]).toMatchObject({
      method: 'GET',
      route: '/a/:token/answer/:section',
      status: 200,
      id: headers['x-request-id'],
      ms: expect.any(Number),
    });
    expect(JSON.stringify(logged())).not.toMatch(/very-secret|typed|people/);
  });

  it('has what failed, while the person sees a general sentence', async () => {
    const { ask, logged } = await start({ fail: true });
    const page = await ask('/');
    expect([page.status, page.body]).toEqual([500, 'Something went wrong on our side.\n']);
    expect(logged()[0]).toMatchObject({ id: page.headers['x-request-id'], err: { name: 'Error', message: 'a bug' } });
  });
});
