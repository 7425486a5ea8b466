'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { undoUpgrade } from '#server/undo-upgrade.ts';
import { upgradeAssessment } from '#server/upgrade-assessment.ts';
import { action } from '../../../action.ts';
import { openedOr404 } from '../../../opened.ts';

/** Made with the page: the same request twice does its work once. */
const request = z.object({ token: z.string(), key: z.uuid() });

export const upgrade = action('upgrade', request.extend({ to: z.string().max(64) }), async ({ token, to, key }) => {
  const outcome = await upgradeAssessment(await openedOr404(token), to, key);
  if (outcome.is === 'upgraded') return { is: 'go', to: `/a/${token}/review` };
  const t = await getTranslations('versions.report.refused');
  return { is: 'refused', message: t(outcome.is) };
});

const undo = request.extend({ number: z.coerce.number().int().positive() });

export const goBack = action('goBack', undo, async ({ token, number, key }) => {
  const outcome = await undoUpgrade(await openedOr404(token), number, key);
  if (outcome.is === 'undone') return { is: 'go', to: `/a/${token}/review` };
  const t = await getTranslations('versions.report.refused');
  return { is: 'refused', message: t(outcome.is) };
});
