import { headers } from 'next/headers';
import { isLoopback } from '#server/http/is-loopback.ts';
import { registry } from '#server/registry.ts';

/** Does what somebody reads and types travel in the open? Not on the machine itself, nor behind https. */
export async function isUnencrypted(): Promise<boolean> {
  if (registry().settings.baseUrl?.protocol === 'https:') return false;
  const asked = URL.parse(`http://${(await headers()).get('host') ?? ''}`);
  return asked !== null && !isLoopback(asked.hostname);
}
