'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { withdrawResponse } from '#server/respond/withdraw-response.ts';
import { action } from '../../../action.ts';
import { openedOr404 } from '../../../opened.ts';

export const withdraw = action('withdraw', z.object({ token: z.string() }), async ({ token }) => {
  const outcome = await withdrawResponse(await openedOr404(token));
  if (outcome.is === 'withdrawn') return { is: 'go', to: '/?note=withdrawn' };
  return { is: 'refused', message: (await getTranslations('respond.withdraw'))(outcome.is) };
});
