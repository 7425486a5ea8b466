'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { changeOwnName, changeOwnPassword } from '#server/profile/own-account.ts';
import { unlinkOwn } from '#server/profile/own-identities.ts';
import { endOne as endOneOf, endOthers as endOthersOf } from '#server/profile/own-sessions.ts';
import { asLanguage } from '#server/readable.ts';
import { asTheme } from '#server/theme.ts';
import { action } from '../action.ts';
import { knock, sessionValue } from '../session.ts';
import { keepTaste } from '../taste.ts';
import { allowedOr404 } from '../viewer.ts';

export const changeName = action('changeName', z.object({ name: z.string().max(400) }), async ({ name }) => {
  const changed = await changeOwnName(await allowedOr404('keepOwnAccount'), name);
  if (changed.is === 'invalid') return { is: 'invalid', problems: { name: 'invalid' } };
  return { is: 'go', to: '/profile?note=named' };
});

const passwords = z.object({ currentPassword: z.string().max(1000).default(''), newPassword: z.string().max(1000) });

export const changePassword = action('changePassword', passwords, async ({ currentPassword, newPassword }) => {
  const own = await allowedOr404('keepOwnAccount');
  const changed = await changeOwnPassword(own, { current: currentPassword, password: newPassword }, await knock());
  switch (changed.is) {
    case 'changed':
      return { is: 'go', to: '/profile?note=passwordSet' };
    case 'wrong':
      return { is: 'invalid', problems: { currentPassword: 'wrongPassword' } };
    case 'invalid':
      return { is: 'invalid', problems: { newPassword: changed.problem } };
  }
});

const taste = z.object({ language: z.string().max(35), theme: z.string().max(20) });

export const changeTaste = action('changeTaste', taste, async (typed) => {
  const theme = asTheme(typed.theme);
  const kept = { language: asLanguage(typed.language), theme: theme === 'system' ? null : theme };
  await allowedOr404('keepOwnAccount');
  await keepTaste(kept);
  return { is: 'go', to: '/profile?note=tasteKept' };
});

export const endOne = action('endSession', z.object({ session: z.string().max(64) }), async ({ session }) => {
  await endOneOf(await allowedOr404('keepOwnAccount'), session);
  return { is: 'go', to: '/profile?note=sessionEnded#sessions' };
});

export const endOthers = action('endOtherSessions', z.object({}), async () => {
  await endOthersOf(await allowedOr404('keepOwnAccount'), await sessionValue());
  return { is: 'go', to: '/profile?note=othersEnded#sessions' };
});

const identity = z.object({ issuer: z.string().max(1000), subject: z.string().max(255) });

export const unlink = action('unlinkIdentity', identity, async (one) => {
  const unlinked = await unlinkOwn(await allowedOr404('keepOwnAccount'), one);
  if (unlinked.is === 'unlinked') return { is: 'go', to: '/profile?note=unlinked#elsewhere' };
  return { is: 'refused', message: (await getTranslations('profile.elsewhere'))('lastWay') };
});
