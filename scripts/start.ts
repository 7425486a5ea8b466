import { buildPages } from './build-pages.ts';

/** `npm start`: builds when needed, then becomes the server. */
export async function run(say: (sentence: string) => void): Promise<void> {
  await buildPages(say);
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  await import('../server.ts');
}
