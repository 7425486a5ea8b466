'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { asTheme, themeCookie } from '#server/theme.ts';
import { samePage } from './same-page.ts';

const year = 60 * 60 * 24 * 365;

/** Keeps the theme for this browser and shows the same page again. What is no form changes nothing. */
export async function setTheme(form: FormData): Promise<void> {
  // Anybody can call an action with anything.
  if (!(form instanceof FormData)) return;
  const theme = asTheme(form.get('theme'));
  const jar = await cookies();
  if (theme === 'system') jar.delete(themeCookie);
  else jar.set(themeCookie, theme, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true });
  redirect(await samePage());
}
