'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { ownPath } from '#core/access/own-path.ts';
import { signIn as enterBy, signOut as leave } from '#server/sign-in/sign-in.ts';
import { action } from '../action.ts';
import { dropSession, keepSession, knock, sessionValue } from '../session.ts';
import { showTaste } from '../taste.ts';

const typed = z.object({
  address: z.string().max(400),
  password: z.string().max(400),
  next: z.string().default('/'),
});

export const signIn = action('signIn', typed, async ({ address, password, next }) => {
  const signedIn = await enterBy({ address, password }, await knock());
  if (signedIn.is === 'refused') return { is: 'refused', message: (await getTranslations('signIn'))('refused') };
  await keepSession(signedIn.cookie, signedIn.personId);
  const { language, theme } = signedIn.taste;
  await showTaste({ ...(language && { language }), ...(theme && { theme }) });
  return { is: 'go', to: ownPath(next) };
});

export async function signOut(): Promise<void> {
  await leave(await sessionValue());
  await dropSession();
  redirect('/sign-in?note=signedOut');
}
