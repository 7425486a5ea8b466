'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { reopenAssessment } from '#server/reopen-assessment.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { action } from '../../../action.ts';
import { openedOr404 } from '../../../opened.ts';

const link = z.object({ token: z.string() });

export const submit = action('submit', link, async ({ token }) => {
  const t = await getTranslations('review.refused');
  const outcome = await submitAssessment(await openedOr404(token));
  switch (outcome.is) {
    case 'submitted':
    case 'alreadySubmitted':
      return { is: 'go', to: `/a/${token}/result` };
    case 'open':
      return { is: 'refused', message: t('open', { count: outcome.questions.length }) };
    case 'nothingAnswered':
    case 'deleted':
      return { is: 'refused', message: t(outcome.is) };
  }
});

export const reopen = action('reopen', link, async ({ token }) => {
  const t = await getTranslations('review.refused');
  const outcome = await reopenAssessment(await openedOr404(token));
  // Somebody else was faster: it is open, as asked.
  if (outcome.is === 'deleted') return { is: 'refused', message: t('deleted') };
  return { is: 'go', to: `/a/${token}` };
});
