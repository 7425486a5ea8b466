'use server';

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { deleteGroup as remove } from '#server/own-data/delete-group.ts';
import { action } from '../action.ts';
import { allowedOr404 } from '../viewer.ts';

const input = z.object({ group: z.string().max(64), typed: z.string().max(400) });

export const deleteGroup = action('deleteGroup', input, async ({ group, typed }) => {
  const deleted = await remove(await allowedOr404('administer'), group, typed);
  switch (deleted.is) {
    case 'deleted':
      return { is: 'go', to: '/teams?note=deleted' };
    case 'mistyped':
      return { is: 'invalid', problems: { typed: 'mistyped' } };
    case 'inTheWay': {
      const t = await getTranslations('administration.delete.group.inTheWay');
      return { is: 'refused', message: t(deleted.because) };
    }
    case 'gone':
      return notFound();
  }
});
