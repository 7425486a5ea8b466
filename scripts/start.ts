import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setFlagsFromString } from 'node:v8';
import { buildPages } from './build-pages.ts';

/** `npm start`: builds when needed, then becomes the server. */
export async function run(say: (sentence: string) => void): Promise<void> {
  growFromFirstRequest();
  if (!(await buildPages(say))) process.exit(1);
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  await import('../server.ts');
}

/** The room for young objects stays small until there is work: what a start leaves behind would keep 30 MB reserved. */
function growFromFirstRequest(): void {
  const channel = 'http.server.request.start';
  const grow = () => {
    unsubscribe(channel, grow);
    setFlagsFromString('--semi-space-growth-factor=2'); // V8's own default
  };
  setFlagsFromString('--semi-space-growth-factor=1');
  subscribe(channel, grow);
}
