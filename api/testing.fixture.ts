import { once } from 'node:events';
import { createServer } from 'node:http';
import { BlockList } from 'node:net';
import { makeListener } from '#server/http/make-listener.ts';
import { makeLog } from '#server/log.ts';
import { openTestStore, type TestStore } from '#server/testing.fixture.ts';
import { api } from './api.ts';

export interface RunningApi {
  readonly url: string;
  readonly store: TestStore;
  /** The log so far, one entry a line. */
  readonly logged: () => string;
  readonly close: () => Promise<void>;
}

/** The API on a real socket with the guard in front and a new SQLite file behind; pages are a plain "page". */
export async function runApi(trustedProxies = new BlockList()): Promise<RunningApi> {
  const store = await openTestStore();
  const lines: string[] = [];
  const server = createServer(
    makeListener({
      api,
      pages: async (_, response) => void response.end('page'),
      site: { baseUrl: null, local: true },
      trustedProxies,
      log: makeLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) }),
      development: false,
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    store,
    logged: () => lines.join(''),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await store.close();
    },
  };
}

let keys = 0;

/** A PUT of one answer as the page sends it; the overrides make it wrong. */
export async function put(
  api: RunningApi,
  token: string,
  given: { question?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  const body = given.body ?? { answer: { kind: 'phase', phase: 1 }, comment: '', link: '', seen: 0 };
  keys += 1;
  return fetch(`${api.url}/api/assessments/${token}/answers/${given.question ?? 'team'}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'idempotency-key': `key-000-${keys}`, ...given.headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
