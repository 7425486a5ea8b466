'use server';

import { refresh } from 'next/cache';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { isMailSetUp } from '#server/mail/mail-jobs.ts';
import {
  type ChangedPerson,
  changeRole,
  disablePerson,
  enablePerson,
  endSessionsOfPerson,
} from '#server/people/change-person.ts';
import { inviteAgain, invitePerson } from '#server/people/invite-person.ts';
import { resetPerson } from '#server/people/reset-person.ts';
import { action, type Outcome } from '../action.ts';
import { linkTo } from '../link-to.ts';
import { allowedOr404 } from '../viewer.ts';

const id = z.string().max(64);
const about = z.object({ person: id });
const role = z.enum(['administrator', 'manager', 'person']);
/** By which of the two buttons. */
const making = about.extend({ how: z.enum(['link', 'mail']).default('link') });
const newcomer = z.object({ name: z.string().max(400), address: z.string().max(400), role });

export const invite = action('invitePerson', newcomer, async (input) => {
  const invited = await invitePerson(await allowedOr404('managePeople'), input);
  switch (invited.is) {
    case 'invited':
      refresh();
      return { is: 'link', address: await linkTo(invited.path), mailed: invited.mailed };
    case 'invalid':
      return { is: 'invalid', problems: { [invited.field]: 'invalid' } };
    case 'known':
      return { is: 'refused', message: (await getTranslations('people.refused'))('known') };
  }
});

export const makeInvitation = action('makeInvitation', making, async ({ person, how }) =>
  shown(await inviteAgain(await allowedOr404('managePeople'), person, how === 'mail'), how),
);

export const makeReset = action('makeReset', making, async ({ person, how }) =>
  shown(await resetPerson(await allowedOr404('managePeople'), person, how === 'mail'), how),
);

export const setRole = action('setRole', about.extend({ role }), async (input) => {
  const allowed = await allowedOr404('managePeople');
  return changed(await changeRole(allowed, input.person, input.role), input.person, 'roleChanged');
});

export const disable = action('disablePerson', about, async ({ person }) =>
  changed(await disablePerson(await allowedOr404('managePeople'), person), person, 'disabled'),
);

export const enable = action('enablePerson', about, async ({ person }) =>
  changed(await enablePerson(await allowedOr404('managePeople'), person), person, 'enabled'),
);

export const endSessions = action('endSessions', about, async ({ person }) => {
  await endSessionsOfPerson(await allowedOr404('managePeople'), person);
  return { is: 'go', to: `/people/${person}?note=sessionsEnded` };
});

async function shown(path: string | null, how: 'link' | 'mail'): Promise<Outcome> {
  if (path !== null) return { is: 'link', address: await linkTo(path), mailed: how === 'mail' && isMailSetUp() };
  return { is: 'refused', message: (await getTranslations('people.refused'))('noLink') };
}

async function changed({ is }: ChangedPerson, person: string, note: string): Promise<Outcome> {
  switch (is) {
    case 'changed':
      return { is: 'go', to: `/people/${person}?note=${note}` };
    case 'lastAdministrator':
      return { is: 'refused', message: (await getTranslations('people.refused'))('lastAdministrator') };
    case 'gone':
      return notFound();
  }
}
