import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { atEndOfPart } from './end-of-part.ts';

interface File {
  readonly type: string;
  readonly body: Buffer;
}

/** The floor: a page of the app with its styles and scripts, as files from memory until the end of the part. Its address. */
export async function serveStaticPage(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  const files = new Map<string, File>([['/', { type: 'text/html; charset=utf-8', body: gzipSync(html) }]]);
  for (const [, path = ''] of html.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="(\/[^"]+)"/g)) {
    const reply = await fetch(new URL(path, address));
    const body = gzipSync(Buffer.from(await reply.arrayBuffer()));
    files.set(path.replaceAll('&amp;', '&'), { type: reply.headers.get('content-type') ?? 'text/plain', body });
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' }).end(file.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEndOfPart(() => server.close());
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return `http://127.0.0.1:${bound.port}/`;
}
