import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { freePort } from './free-port.ts';

/** A proxy in front of several processes: every request goes to the next one, as an unkind balancer would do it. */
export interface RoundRobin {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The upstream is asked on a connection of its own, so that a process that was stopped is never taken for one that runs. */
export async function roundRobin(upstreams: readonly string[]): Promise<RoundRobin> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const first = turn++;
    const order = upstreams.map((_, at) => upstreams[(first + at) % upstreams.length] ?? '');
    // Cut off, as by a server that is not there; a browser says the same to a person then.
    pass(incoming, outgoing, order).catch(() => outgoing.destroy());
  });
  server.keepAliveTimeout = 65_000;
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** To the first that takes the connection. What breaks later is not tried again: it may have been carried out. */
async function pass(incoming: IncomingMessage, outgoing: ServerResponse, order: readonly string[]): Promise<void> {
  for (const upstream of order) {
    const { hostname, port } = new URL(upstream);
    const { method, url: path } = incoming;
    const { connection: _, ...headers } = incoming.headers;
    const sent = request({ hostname, port, method, path, headers, agent: false });
    const replied = once(sent, 'response') as Promise<[IncomingMessage]>;
    replied.catch(() => {}); // awaited below, when the connection is there
    if (!(await connects(sent))) continue;
    outgoing.on('close', () => sent.destroy());
    incoming.pipe(sent);
    const [reply] = await replied;
    const { connection: __, 'keep-alive': ___, ...back } = reply.headers;
    outgoing.writeHead(reply.statusCode ?? 502, back);
    reply.on('error', () => outgoing.destroy());
    // Answered before all of it was read, as what is too large is: the rest must not stand before the next request.
    reply.on('end', () => {
      incoming.unpipe(sent);
      incoming.resume();
    });
    reply.pipe(outgoing);
    return;
  }
  throw new Error('none of them is there');
}

function connects(sent: ReturnType<typeof request>): Promise<boolean> {
  return new Promise((resolve) => {
    sent.on('error', () => resolve(false));
    sent.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => resolve(true));
      else resolve(true);
    });
  });
}
