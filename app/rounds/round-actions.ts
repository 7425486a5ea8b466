'use server';

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { changeRound } from '#server/rounds/change-round.ts';
import { copyRound } from '#server/rounds/copy-round.ts';
import { deleteRound } from '#server/rounds/delete-round.ts';
import { makeRound } from '#server/rounds/make-round.ts';
import { openRound } from '#server/rounds/open-round.ts';
import { type Settlement, settleSmallGroups } from '#server/rounds/settle-small-groups.ts';
import { action, type Outcome } from '../action.ts';
import { allowedOr404 } from '../viewer.ts';
import { settingProblems } from './setting-problems.ts';
import { roundFields, typedRound } from './typed-round.ts';

const id = z.string().max(64);
const round = z.object({ round: id });
/** A round as somebody saw it. */
const seen = round.extend({ changes: z.coerce.number() });

export const make = action('makeRound', roundFields, async (fields) => {
  const { typed, ticked } = typedRound(fields);
  const made = await makeRound(await allowedOr404('manageRounds'), typed, ticked);
  if (made.is === 'invalid') return { is: 'invalid', problems: settingProblems(made.problems) };
  return { is: 'go', to: `/rounds/${made.id}?note=made` };
});

export const change = action('changeRound', roundFields, async (fields) => {
  const allowed = await allowedOr404('manageRounds');
  const { data } = seen.safeParse(fields);
  if (!data) return notFound();
  const { round: which, changes } = data;
  const { typed, ticked } = typedRound(fields);
  const changed = await changeRound(allowed, which, changes, typed, ticked);
  switch (changed.is) {
    case 'changed':
      return { is: 'go', to: `/rounds/${which}?note=changed` };
    case 'gone':
      return notFound();
    case 'opened':
      return refused('opened');
    case 'changedByOthers': {
      const message = (await getTranslations('rounds'))('changedByOthers');
      return { is: 'refused', message, values: { changes: String(changed.changes) } };
    }
    case 'invalid':
      return { is: 'invalid', problems: settingProblems(changed.problems) };
  }
});

export const remove = action('deleteRound', round, async ({ round: which }) => {
  const deleted = await deleteRound(await allowedOr404('manageRounds'), which);
  if (deleted.is === 'gone') return notFound();
  return deleted.is === 'deleted' ? { is: 'go', to: '/rounds?note=deleted' } : refused('changed');
});

export const copy = action('copyRound', round, async ({ round: which }) => {
  const copied = await copyRound(await allowedOr404('manageRounds'), which);
  return copied.is === 'gone' ? notFound() : { is: 'go', to: `/rounds/${copied.id}/edit?note=copied` };
});

export const open = action('openRound', seen, async ({ round: which, changes }) => {
  const opened = await openRound(await allowedOr404('manageRounds'), which, changes);
  switch (opened.is) {
    case 'opened':
      return { is: 'go', to: `/rounds/${which}?note=opened` };
    case 'missing': {
      const t = await getTranslations('rounds.missing');
      return { is: 'refused', message: opened.missing.map((one) => t(one)).join(' ') };
    }
    case 'changed':
      return refused('changed');
  }
});

const settling = seen.extend({ is: z.enum(['merge', 'agree', 'lower']), to: z.string().max(64) });

export const settle = action('settleSmallGroups', settling, async ({ round: which, changes, is, to }) => {
  const allowed = await allowedOr404('manageRounds');
  const settled = await settleSmallGroups(allowed, which, changes, settlementOf(is, to));
  if (settled.is === 'changed') return refused('changed');
  return { is: 'go', to: `/rounds/${which}/open?note=settled` };
});

function settlementOf(is: Settlement['is'], to: string): Settlement {
  switch (is) {
    case 'merge':
    case 'agree':
      return { is, group: to };
    case 'lower':
      return { is, k: Number(to) };
  }
}

async function refused(code: 'opened' | 'changed'): Promise<Outcome> {
  return { is: 'refused', message: (await getTranslations('rounds.refused'))(code) };
}
