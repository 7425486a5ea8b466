import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { routePattern } from './route-pattern.ts';

/** Writes one line when the response is through, or the client gone. */
export function logWhenDone(log: Logger, id: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '' } = request;
  const began = performance.now();
  response.once('close', () => {
    const route = routePattern(url);
    const level = route === '/_next/*' || route === '/api/healthz' ? 'debug' : 'info';
    if (!log.isLevelEnabled(level)) return;
    const ms = Math.round((performance.now() - began) * 10) / 10;
    const cut = response.writableFinished ? undefined : true;
    log[level]({ id, method, route, status: response.statusCode, ms, cut }, 'request');
  });
}
