import { headers } from 'next/headers';

/** Behind a proxy we ourselves speak plain http; the browser names its own scheme in the Origin of every POST. */
export async function cameByHttps(): Promise<boolean> {
  return (await headers()).get('origin')?.startsWith('https:') ?? false;
}
