import { cookies, headers } from 'next/headers';
import { deviceOf } from '#core/access/device.ts';
import { wayLasts } from '#server/sign-in/elsewhere/way.ts';
import { knownBrowserCookie, knownLasts, markOfBrowser } from '#server/sign-in/known-browser.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { sessionLasts } from '#server/sign-in/session-lasts.ts';
import type { Knock } from '#server/sign-in/sign-in.ts';

/** Value of the cookie of the session that this request belongs to. */
export async function sessionValue(): Promise<string | null> {
  return (await cookies()).get(sessionCookie().name)?.value ?? null;
}

export async function knock(): Promise<Knock> {
  const sent = await headers();
  return {
    device: deviceOf(sent.get('user-agent')),
    network: sent.get('x-client-address') ?? '',
    before: await sessionValue(),
    known: (await cookies()).get(knownBrowserCookie())?.value ?? null,
  };
}

/** Keeps a new session in this browser, and that its person has signed in here. Not while a page is rendered. */
export async function keepSession(value: string, personId: string): Promise<void> {
  const { name, secure } = sessionCookie();
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const jar = await cookies();
  jar.set(name, value, { ...options, maxAge: sessionLasts.absolute / 1000 });
  jar.set(knownBrowserCookie(), markOfBrowser(personId), { ...options, maxAge: knownLasts });
}

/** Forgets it. Only in a server action. */
export async function dropSession(): Promise<void> {
  const { name, secure } = sessionCookie();
  (await cookies()).set(name, '', { path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax', secure });
}

/** Keeps what is needed when somebody comes back from a provider. Only in a route handler. */
export async function keepOnTheWay(values: Readonly<Record<string, string>>): Promise<void> {
  const { secure } = sessionCookie();
  const jar = await cookies();
  for (const [name, value] of Object.entries(values)) {
    jar.set(name, value, { path: '/', maxAge: wayLasts, httpOnly: true, sameSite: 'lax', secure });
  }
}

/** Forgets it: it counts once. Only in a route handler. */
export async function forgetOnTheWay(names: readonly string[]): Promise<void> {
  const { secure } = sessionCookie();
  const jar = await cookies();
  for (const name of names) jar.set(name, '', { path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax', secure });
}
