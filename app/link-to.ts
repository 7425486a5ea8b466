import { headers } from 'next/headers';
import { registry } from '#server/registry.ts';

/** The full address of a path, as people reach it: by BASE_URL, else by the host they asked for. */
export async function linkTo(path: string): Promise<string> {
  const { baseUrl, host, port } = registry().settings;
  const asked = (await headers()).get('host') ?? `${host}:${port}`;
  return new URL(path, baseUrl ?? `http://${asked}`).href;
}
