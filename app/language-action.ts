'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { languageCookie } from '#core/text/languages.ts';
import { asLanguage } from '#server/readable.ts';
import { samePage } from './same-page.ts';

/** Keeps the language of questionnaires for this browser and shows the same page again. */
export async function setLanguage(form: FormData): Promise<void> {
  // Anybody can call an action with anything.
  const language = form instanceof FormData ? asLanguage(form.get('language')) : null;
  if (language === null) return;
  const { name, maxAge } = languageCookie;
  // The script of the answering pages writes it too, so it is not for the server alone.
  (await cookies()).set(name, language, { path: '/', maxAge, sameSite: 'lax' });
  redirect(await samePage());
}
