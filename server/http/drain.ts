import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';

/** Milliseconds in which a client that keeps its connection open learns, from its next answer, that it must close. */
const grace = 500;

/** Takes no new connections and waits for the requests under way; after `patience` ms the rest is cut. */
export async function drain(server: Server, patience: number): Promise<void> {
  const closed = Promise.withResolvers<void>();
  // Not close() of the HTTP server: it cuts idle connections at once, with requests that are on their way to us.
  Listener.prototype.close.call(server, () => closed.resolve());
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  const began = performance.now();
  const idle = setInterval(() => {
    if (performance.now() - began > grace) server.closeIdleConnections();
  }, 50);
  const end = setTimeout(() => {
    server.closeAllConnections();
    // Not left to close(): it goes on waiting for sockets that were upgraded, as the development overlay's is.
    closed.resolve();
  }, patience);
  await closed.promise;
  clearInterval(idle);
  clearTimeout(end);
}
