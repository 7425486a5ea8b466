'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { askEverything } from '#server/ask-everything.ts';
import { reopenAssessment } from '#server/reopen-assessment.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { action } from '../../../action.ts';
import { openedOr404, ownOr404 } from '../../../opened.ts';

const link = z.object({ token: z.string() });
/** Where the answers are to be opened: a section, or wherever there is something to do. */
const place = z.object({ token: z.string(), section: z.string().max(64).optional() });

export const submit = action('submit', link, async ({ token }) => {
  const t = await getTranslations('review.refused');
  const outcome = await submitAssessment(await openedOr404(token));
  switch (outcome.is) {
    case 'submitted':
    case 'alreadySubmitted':
      // Whose result is not shown finds there that the answers are in.
      return { is: 'go', to: `/a/${token}/result` };
    case 'open':
      return { is: 'refused', message: t('open', { count: outcome.questions.length }) };
    case 'nothingAnswered':
    case 'deleted':
    case 'roundClosed':
      return { is: 'refused', message: t(outcome.is) };
  }
});

export const reopen = action('reopen', place, async ({ token, section }) => {
  const t = await getTranslations('review.refused');
  const outcome = await reopenAssessment(await openedOr404(token));
  // Somebody else was faster: it is open, as asked.
  if (outcome.is === 'deleted' || outcome.is === 'roundClosed') return { is: 'refused', message: t(outcome.is) };
  return { is: 'go', to: section ? `/a/${token}/answer/${encodeURIComponent(section)}` : `/a/${token}` };
});

export const goOnWithAll = action('askEverything', link, async ({ token }) => {
  const outcome = await askEverything(await ownOr404(token));
  if (outcome.is === 'widened') return { is: 'go', to: `/a/${token}` };
  const t = await getTranslations('review.refused');
  return { is: 'refused', message: t('deleted') };
});
