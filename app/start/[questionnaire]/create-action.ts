'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { createAssessment } from '#server/create-assessment.ts';
import { action } from '../../action.ts';
import { fieldProblems } from '../../field-problems.ts';
import { starterOrSignIn } from '../../starter.ts';

const input = z.object({
  questionnaire: z.string(),
  team: z.string(),
  // The empty choice is the whole questionnaire.
  profile: z.string().transform((id) => id || null),
});

export const create = action('create', input, async (start) => {
  const t = await getTranslations('start');
  const { may, keep } = await starterOrSignIn(`/start/${encodeURIComponent(start.questionnaire)}`);
  const created = await createAssessment(may, start);
  switch (created.is) {
    case 'created':
      await keep();
      return { is: 'go', to: `/a/${created.token}` };
    case 'invalid':
      return { is: 'invalid', problems: fieldProblems(created.issues) };
    case 'unknownQuestionnaire':
    case 'unknownProfile':
      return { is: 'refused', message: t(created.is) };
  }
});
