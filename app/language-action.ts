'use server';

import { redirect } from 'next/navigation';
import { asLanguage } from '#server/readable.ts';
import { samePage } from './same-page.ts';
import { keepTaste } from './taste.ts';

/** Keeps the language of questionnaires for this browser, and for whoever has signed in, and shows the same page again. */
export async function setLanguage(form: FormData): Promise<void> {
  // Anybody can call an action with anything.
  const language = form instanceof FormData ? asLanguage(form.get('language')) : null;
  if (language === null) return;
  await keepTaste({ language });
  redirect(await samePage());
}
