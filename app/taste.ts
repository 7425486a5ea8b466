import { cookies } from 'next/headers';
import { languageCookie } from '#core/text/languages.ts';
import { authorise } from '#server/authorise.ts';
import { keepOwnTaste } from '#server/profile/own-account.ts';
import { themeCookie } from '#server/theme.ts';
import { viewer } from './viewer.ts';

const year = 60 * 60 * 24 * 365;

interface Taste {
  readonly language?: string | null;
  readonly theme?: string | null;
}

/** Keeps it in this browser and, for whoever has signed in, with the account. Only in a server action. */
export async function keepTaste(taste: Taste): Promise<void> {
  const own = authorise(await viewer(), 'keepOwnAccount');
  if (own) await keepOwnTaste(own, taste);
  await showTaste(taste);
}

/** What this browser shows: as the account has it; null leaves the choice to the browser. Only in a server action. */
export async function showTaste(taste: Taste): Promise<void> {
  const jar = await cookies();
  const { name, maxAge } = languageCookie;
  if (taste.language === null) jar.delete(name);
  // The script of the answering pages writes it too, so it is not for the server alone.
  else if (taste.language !== undefined) jar.set(name, taste.language, { path: '/', maxAge, sameSite: 'lax' });
  if (taste.theme === null) jar.delete(themeCookie);
  else if (taste.theme !== undefined) {
    jar.set(themeCookie, taste.theme, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true });
  }
}
