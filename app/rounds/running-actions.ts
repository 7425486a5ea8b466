'use server';

import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { makeLink, takeLinkBack } from '#server/rounds/change-links.ts';
import { closeRound } from '#server/rounds/close-round.ts';
import { endRecurrence } from '#server/rounds/end-recurrence.ts';
import { mailPersonalLinks } from '#server/rounds/mail-personal-links.ts';
import { makePersonalLinks } from '#server/rounds/make-personal-links.ts';
import { moveClosing } from '#server/rounds/move-closing.ts';
import { publishRound } from '#server/rounds/publish-round.ts';
import { remindPeople } from '#server/rounds/remind-people.ts';
import { action, type Outcome } from '../action.ts';
import { allowedOr404 } from '../viewer.ts';

const id = z.string().max(64);
const round = z.object({ round: id });
/** Of those without a team: `none`. */
const group = id.transform((text) => (text === 'none' ? null : text));

export const move = action(
  'moveClosing',
  round.extend({ changes: z.coerce.number(), closesAt: z.string() }),
  async ({ round: which, changes, closesAt }) => {
    const moved = await moveClosing(await allowedOr404('manageRounds'), which, changes, closesAt);
    switch (moved.is) {
      case 'moved':
        return { is: 'go', to: `/rounds/${which}?note=moved` };
      case 'badTime':
        return { is: 'refused', message: (await getTranslations('rounds.times'))('badTime') };
      case 'notOpen':
      case 'changed':
        return refused(moved.is);
    }
  },
);

export const close = action('closeRound', round, async ({ round: which }) => {
  const closed = await closeRound(await allowedOr404('manageRounds'), which);
  return closed.is === 'closed' ? { is: 'go', to: `/rounds/${which}?note=closed` } : refused('notOpen');
});

export const once = action('endRecurrence', round, async ({ round: which }) => {
  const ended = await endRecurrence(await allowedOr404('manageRounds'), which);
  return ended.is === 'ended' ? { is: 'go', to: `/rounds/${which}?note=once` } : refused(ended.is);
});

export const publish = action('publishRound', round, async ({ round: which }) => {
  const published = await publishRound(await allowedOr404('manageRounds'), which);
  return published.is === 'published' ? { is: 'go', to: `/rounds/${which}?note=published` } : refused('notClosed');
});

export const addLink = action('makeRoundLink', round.extend({ group }), async (input) => {
  const made = await makeLink(await allowedOr404('manageRounds'), input.round, input.group);
  if (made.is === 'gone') return notFound();
  return made.is === 'changed' ? { is: 'go', to: `/rounds/${input.round}?note=linkMade` } : refused('notOpen');
});

const taking = round.extend({ link: id, renew: z.enum(['yes', 'no']), back: z.string().max(64) });

/** `back`: the group whose personal links are looked at; empty for a shared link. */
export const takeBack = action('takeRoundLinkBack', taking, async ({ round: which, link, renew, back }) => {
  const allowed = await allowedOr404('manageRounds');
  const changed = await takeLinkBack(allowed, which, link, renew === 'yes');
  if (changed.is !== 'changed') return refused(changed.is === 'gone' ? 'linkGone' : 'notOpen');
  const note = renew === 'yes' ? 'linkRenewed' : 'linkRevoked';
  if (back !== '') return { is: 'go', to: `/rounds/${which}/people/${encodeURIComponent(back)}?note=${note}` };
  if (renew === 'no') return { is: 'go', to: `/rounds/${which}?note=${note}` };
  return { is: 'go', to: `/rounds/${which}/links/${changed.link}?note=${note}` };
});

const forWhom = round.extend({ group, addresses: z.string().optional(), mailed: z.string().optional() });

/** For the addresses of the form, or for those who are listed where it has none. */
export const makePersonal = action('makePersonalLinks', forWhom, async ({ addresses, mailed, ...input }) => {
  const made = await makePersonalLinks(
    await allowedOr404('manageRounds'),
    input.round,
    input.group,
    addresses === undefined ? { is: 'listed' } : { is: 'pasted', addresses },
    mailed !== undefined,
  );
  const t = await getTranslations('rounds.people');
  switch (made.is) {
    case 'made':
      return { is: 'go', to: `/rounds/${input.round}/people/${input.group ?? 'none'}?note=linksMade` };
    case 'nobody':
      return { is: 'refused', message: t('nobody') };
    case 'wrongAddresses': {
      const wrong = (await getFormatter()).list(made.wrong.slice(0, 10));
      return { is: 'refused', message: t('wrong', { wrong }) };
    }
    case 'gone':
      return notFound();
    case 'notOpen':
      return refused('notOpen');
  }
});

/** To those of the group whose link was not sent yet. */
export const mailLinks = action('mailPersonalLinks', round.extend({ group }), async (input) => {
  const mailed = await mailPersonalLinks(await allowedOr404('manageRounds'), input.round, input.group);
  switch (mailed.is) {
    case 'mailed':
    case 'nobody':
      return { is: 'go', to: `/rounds/${input.round}/people/${input.group ?? 'none'}?note=linksMailed` };
    case 'gone':
      return notFound();
    case 'notOpen':
    case 'changed':
      return refused(mailed.is);
  }
});

export const remind = action('remindPeople', round, async ({ round: which }) => {
  const reminded = await remindPeople(await allowedOr404('manageRounds'), which);
  switch (reminded.is) {
    case 'reminded':
      return { is: 'go', to: `/rounds/${which}?note=reminded` };
    case 'tooSoon':
    case 'nobody':
      return { is: 'refused', message: (await getTranslations('rounds.reminders'))(reminded.is) };
    case 'gone':
      return notFound();
    case 'notOpen':
    case 'changed':
      return refused(reminded.is);
  }
});

async function refused(code: 'notOpen' | 'changed' | 'notClosed' | 'linkGone'): Promise<Outcome> {
  return { is: 'refused', message: (await getTranslations('rounds.refused'))(code) };
}
