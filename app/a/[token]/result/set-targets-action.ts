'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { setTargets as set } from '#server/set-targets.ts';
import { action } from '../../../action.ts';
import { ownOr404 } from '../../../opened.ts';

const field = 'target.';

/** `target.<dimension>`: a phase, or empty for the default. */
const input = z.looseObject({ token: z.string() }).transform(({ token, ...rest }) => ({
  token,
  targets: Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => name.startsWith(field))
      .map(([name, phase]) => [name.slice(field.length), phase === '' ? null : Number(phase)]),
  ),
}));

export const setTargets = action('setTargets', input, async ({ token, targets }) => {
  const t = await getTranslations('roadmap.targets');
  const outcome = await set(await ownOr404(token), targets);
  switch (outcome.is) {
    case 'set':
      // Back to the page it came from: without this the browser only jumps to the route it already shows.
      revalidatePath(`/a/${token}/result`);
      return { is: 'go', to: `/a/${token}/result#route` };
    case 'deleted':
    case 'invalid':
      return { is: 'refused', message: t(outcome.is) };
  }
});
