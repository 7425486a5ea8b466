'use server';

import { redirect } from 'next/navigation';
import { asTheme } from '#server/theme.ts';
import { samePage } from './same-page.ts';
import { keepTaste } from './taste.ts';

/** Keeps the theme for this browser, and for whoever has signed in, and shows the same page again. What is no form changes nothing. */
export async function setTheme(form: FormData): Promise<void> {
  // Anybody can call an action with anything.
  if (!(form instanceof FormData)) return;
  const chosen = asTheme(form.get('theme'));
  await keepTaste({ theme: chosen === 'system' ? null : chosen });
  redirect(await samePage());
}
