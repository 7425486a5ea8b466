import type { ServerResponse } from 'node:http';

/** A request that is turned away before anything reads it. */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with the refusal: JSON where programs call, a plain sentence where people look. */
export function refuse(response: ServerResponse, refusal: Refusal, asJson: boolean): void {
  const { status, error, message, headers } = refusal;
  const body = asJson ? JSON.stringify({ error, message }) : `${message}\n`;
  response.writeHead(status, {
    ...headers,
    'content-type': asJson ? 'application/json' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // The body was not read: without this the client would go on sending it.
    connection: 'close',
  });
  response.end(body);
}
