import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { claimPort } from './claim-port.ts';
import { drain } from './drain.ts';

const agent = new Agent({ keepAlive: true });
afterEach(() => agent.destroy());

async function listen(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  expect(await claimPort(server, 0, '127.0.0.1')).toBeNull();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

it('lets a request that is under way finish and takes no other', async () => {
  let finish = () => {};
  const { server, port } = await listen((_, response) => {
    finish = () => response.end('done');
  });
  const request = get({ port, host: '127.0.0.1', agent });
  await once(server, 'request');
  const drained = drain(server, 5_000);
  const [error] = await once(get({ port, host: '127.0.0.1' }), 'error');
  expect(error.code).toBe('ECONNREFUSED');
  finish();
  const [response] = await once(request, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  expect([response.statusCode, body]).toEqual([200, 'done']);
  await drained;
});

it('answers what comes on an open connection meanwhile, and closes it then', async () => {
  const { server, port } = await listen((_, response) => response.end('done'));
  const ask = async () => (await once(get({ port, host: '127.0.0.1', agent }), 'response'))[0];
  const first = await ask();
  first.resume();
  await once(first, 'end');
  const drained = drain(server, 5_000);
  const second = await ask();
  second.resume();
  expect([second.statusCode, second.headers.connection]).toEqual([200, 'close']);
  await drained;
});

it('cuts what takes too long', async () => {
  const { server, port } = await listen(() => {});
  const request = get({ port, host: '127.0.0.1', agent });
  await once(server, 'request');
  const cut = once(request, 'error');
  await drain(server, 50);
  expect((await cut)[0].code).toBe('ECONNRESET');
});

it('claimPort tells that a port is taken', async () => {
  const { server, port } = await listen(() => {});
  expect(await claimPort(createServer(), port, '127.0.0.1')).toBe('EADDRINUSE');
  await drain(server, 50);
});
