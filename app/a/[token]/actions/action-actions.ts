'use server';

import { revalidatePath } from 'next/cache';
import { getFormatter, getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { actionPartsSchema } from '#core/action/action-schema.ts';
import { dayAsDate } from '#core/action/day.ts';
import { changeAction } from '#server/actions/change-action.ts';
import { makeAction } from '#server/actions/make-action.ts';
import { action } from '../../../action.ts';
import { ownOr404 } from '../../../opened.ts';
import { viewer } from '../../../viewer.ts';
import { views } from './views.ts';

/** `mine`: a tick. `view`: how the page shows them, to come back to. */
const shared = {
  ...actionPartsSchema.shape,
  ...{ token: z.string(), key: z.uuid(), view: z.enum(views), mine: z.literal('on').optional() },
};

export const make = action('makeAction', z.object({ ...shared, step: z.string().max(400) }), async (form) => {
  const { token, key, view, step, mine, ...parts } = form;
  const opened = await ownOr404(token);
  const made = await makeAction(opened, await viewer(), { key, step, parts: { ...parts, mine: mine === 'on' } });
  if (made.is === 'made') return { is: 'go', to: `/a/${token}/actions?view=${view}#${made.id}` };
  return { is: 'refused', message: (await getTranslations('actions.refused'))(made.is) };
});

/** `bin`: into it, or out of it again. */
const changing = z.object({
  ...shared,
  ...{ action: z.string(), seen: z.coerce.number().int().min(1), bin: z.enum(['in', 'out']).optional() },
});

export const change = action('changeAction', changing, async (form) => {
  const { token, key, view, action: id, seen, mine, bin, ...parts } = form;
  const request = { key, action: id, seen, parts: { ...parts, mine: mine === 'on' } };
  const deleted = bin === undefined ? undefined : bin === 'in';
  const outcome = await changeAction(await ownOr404(token), await viewer(), { ...request, deleted });
  // The page shows what there is now, and its forms begin from that.
  revalidatePath(`/a/${token}/actions`);
  if (outcome.is === 'saved') return { is: 'go', to: `/a/${token}/actions?view=${view}#${bin ? 'deleted' : id}` };
  const t = await getTranslations('actions');
  if (outcome.is !== 'changed') return { is: 'refused', message: t(`refused.${outcome.is}`) };
  const { status, owner, due, notes } = outcome.current;
  const format = await getFormatter();
  const now = t('refused.changed', {
    status: t(`status.${status}`),
    owner: owner || t('nobody'),
    due: due === '' ? 'none' : format.dateTime(dayAsDate(due), { dateStyle: 'long', timeZone: 'UTC' }),
  });
  const theirs = notes === '' || notes === parts.notes ? '' : ` ${t('refused.notes', { notes })}`;
  return { is: 'refused', message: `${now}${theirs}` };
});
