import { registry } from '../../registry.ts';

/** The parties that people can sign in with, and the addresses that lead there and then on to `next`. */
export function waysIn(next: string): readonly { readonly name: string; readonly href: string }[] {
  const asked = next === '/' ? '' : `?next=${encodeURIComponent(next)}`;
  return registry().settings.signIn.providers.map(({ id, name }) => ({ name, href: `/sign-in/with/${id}${asked}` }));
}
