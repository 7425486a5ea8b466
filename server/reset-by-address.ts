import { addressSchema } from '#core/access/address.ts';
import { findPersonByAddress } from '#db/queries/people.ts';
import { registry } from './registry.ts';
import { shownAddress } from './shown-address.ts';
import { makeResetLink } from './sign-in/reset-link.ts';
import { type NotOpened, withInstallation } from './with-installation.ts';

export type ResetByAddress =
  | { readonly is: 'made'; readonly address: string; readonly link: string }
  /** Nobody with this address can sign in: unknown, not joined yet, or disabled. */
  | { readonly is: 'unknown' }
  | NotOpened;

/**
 * A link to choose a new password, for whoever runs the installation and so may read its database anyway: the way back
 * when no administrator can sign in. Works beside a running app, with the same settings.
 */
export function resetByAddress(
  typed: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ResetByAddress> {
  return withInstallation<ResetByAddress>(env, async (settings) => {
    const address = addressSchema.safeParse(typed).data ?? '';
    const person = await findPersonByAddress(registry().store.read, address);
    const path = person && (await makeResetLink(person, null));
    return path === null ? { is: 'unknown' } : { is: 'made', address, link: `${shownAddress(settings)}${path}` };
  });
}
