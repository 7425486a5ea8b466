'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { asTheme, themeCookie } from '#server/theme.ts';

const year = 60 * 60 * 24 * 365;

/** Keeps the theme for this browser and shows the same page again. What is no form changes nothing. */
export async function setTheme(form: FormData): Promise<void> {
  // Anybody can call an action with anything.
  if (!(form instanceof FormData)) return;
  const theme = asTheme(form.get('theme'));
  const jar = await cookies();
  if (theme === 'system') jar.delete(themeCookie);
  else jar.set(themeCookie, theme, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true });
  redirect(samePage((await headers()).get('referer')));
}

/** Only the path of the page we came from, so that a forged header cannot lead to another site. */
function samePage(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^\/+/, '')}${search}`;
}
