import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { documentOf, refuseRouter, rewritePage, toDocument, withScript } from './document-page.ts';

const page = [
  '<html><head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/></head>',
  '<body><p>1 &lt;script&gt; 2</p><script src="/_next/a.js" nonce="n" async=""></script>',
  '<script nonce="n">self.__next_f.push([1,"\\u003cscript\\u003e"])</script></body></html>',
].join('');

describe('a page as a document', () => {
  const answering = { script: '/answering.js' };

  it('keeps texts and styles, and has one script: ours', () => {
    expect(toDocument(page, answering, 'n')).toBe(
      '<html><head><link rel="stylesheet" href="/_next/a.css"/><script src="/answering.js" defer nonce="n"></script></head>' +
        '<body><p>1 &lt;script&gt; 2</p></body></html>',
    );
  });

  it('keeps React in development', () => {
    const whole = withScript(page, answering, 'n');
    expect(whole.match(/<script\b/g)).toHaveLength(3);
    expect(whole).toContain('<script src="/answering.js" defer nonce="n"></script></head>');
  });

  it('has no script at all where it needs none', () => {
    expect(toDocument(page, { script: null }, 'n')).not.toContain('<script');
    expect(withScript(page, { script: null }, 'n')).toBe(page);
  });

  it('is every page for answering, the result and the questions to read, and no other', () => {
    expect(documentOf('/a/token/answer/section?problem=q')).toEqual(answering);
    expect(documentOf('/a/token/result?steps=a')).toEqual({ script: '/forecasting.js' });
    expect(documentOf('/start/model/questions')).toEqual({ script: null });
    for (const url of ['/a/token', '/a/token/review', '/a/token/answer', '/', '/a/token/answer/section/more']) {
      expect(documentOf(url), url).toBeNull();
    }
  });
});

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function ask(listener: RequestListener, headers: Record<string, string> = {}, method = 'GET') {
  const server = createServer(listener).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return fetch(`http://127.0.0.1:${address.port}/`, { method, headers });
}

/** Writes as Next does: the head first, then the page in pieces, asking to be told. */
function writes(status: number, type: string, ...pieces: readonly string[]): RequestListener {
  return async (request, response) => {
    rewritePage(request, response, (html) => html.replace('Grüße', 'Hello'));
    response.writeHead(status, { 'content-type': type });
    response.flushHeaders();
    for (const piece of pieces) {
      await new Promise<void>((resolve) => {
        response.write(piece, () => resolve());
      });
    }
    response.end();
  };
}

describe('a page that is rewritten', () => {
  it('is changed as a whole, however it was cut', async () => {
    const reply = await ask(writes(200, 'text/html; charset=utf-8', '<p>Grü', 'ße</p>'), {
      'accept-encoding': 'identity',
    });
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([
      200,
      '12',
      '<p>Hello</p>',
    ]);
  });

  it('is compressed for those who can read it', async () => {
    const packed = await ask(writes(200, 'text/html', 'Grüße'), { 'accept-encoding': 'gzip, br' });
    expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', 'Hello']);
  });

  it('is left as it is when it is no page', async () => {
    const reply = await ask(writes(200, 'application/json', 'Grüße'));
    expect(await reply.text()).toBe('Grüße');
  });

  it('has no body when only its head is asked for', async () => {
    const reply = await ask(writes(200, 'text/html', 'Grüße'), { 'accept-encoding': 'identity' }, 'HEAD');
    expect([reply.headers.get('content-length'), await reply.text()]).toEqual(['5', '']);
  });
});

it('has nothing for the router of another page, which then loads the document', async () => {
  const listener: RequestListener = (request, response) => {
    if (!refuseRouter(request, response)) response.end('document');
  };
  expect((await ask(listener, { rsc: '1' })).status).toBe(204);
  expect((await ask(listener, { rsc: '1', 'next-hmr-refresh': '1' })).status).toBe(200);
  expect(await (await ask(listener)).text()).toBe('document');
});
