'use server';

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { deletePerson as remove } from '#server/own-data/delete-person.ts';
import { action } from '../action.ts';
import { allowedOr404 } from '../viewer.ts';

const input = z.object({ person: z.string().max(64), typed: z.string().max(400) });

export const deletePerson = action('deletePerson', input, async ({ person, typed }) => {
  const { is } = await remove(await allowedOr404('administer'), person, typed);
  switch (is) {
    case 'deleted':
      return { is: 'go', to: '/people?note=deleted' };
    case 'mistyped':
      return { is: 'invalid', problems: { typed: 'mistyped' } };
    case 'lastAdministrator':
      return { is: 'refused', message: (await getTranslations('people.refused'))('lastAdministrator') };
    case 'gone':
      return notFound();
  }
});
