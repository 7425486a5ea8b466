import { cookies, headers } from 'next/headers';
import { languageCookie } from '#core/text/languages.ts';
import { type Readable, readableOf } from '#server/readable.ts';

/** The languages that this browser asks for. */
export async function readable(): Promise<Readable> {
  const chosen = (await cookies()).get(languageCookie.name)?.value;
  return readableOf(chosen, (await headers()).get('accept-language'));
}
