import { registry } from '../../registry.ts';
import { isSetUp } from '../../viewer.ts';
import { mayKnock } from '../attempts.ts';
import { readSession } from '../sessions.ts';
import type { Knock } from '../sign-in.ts';
import { isLinkProof } from './link-proof.ts';
import { type Cookies, leaveFor } from './through-next-auth.ts';
import { packWay, wayCookie } from './way.ts';

export type Gone =
  /** To the provider, with cookies that its answer is compared with. */
  | { readonly is: 'gone'; readonly to: string; readonly cookies: Cookies }
  /** It cannot be reached, or this network address asked too often. */
  | { readonly is: 'away' }
  /** There is no such provider, nobody can sign in yet, or the link was not made for this session. */
  | { readonly is: 'none' };

/** Sends somebody to a provider. `link`: the proof of our page that the person who is signed in wants to link it. */
export async function goElsewhere(
  id: string,
  asked: { readonly next: string; readonly link: string | null },
  { network, before }: Pick<Knock, 'network' | 'before'>,
): Promise<Gone> {
  const provider = registry().settings.signIn.providers.find((one) => one.id === id);
  if (!provider || !(await isSetUp())) return { is: 'none' };
  const session = asked.link === null || before === null ? null : await readSession(before);
  if (asked.link !== null && !(session && isLinkProof(asked.link, session.hash, id))) return { is: 'none' };
  if (!(await mayKnock(network))) return { is: 'away' };
  const gone = await leaveFor(provider);
  if (!gone) return { is: 'away' };
  const way = await packWay({ provider: id, next: asked.next, link: session?.hash ?? null });
  return { is: 'gone', to: gone.to, cookies: { ...gone.cookies, [wayCookie()]: way } };
}
