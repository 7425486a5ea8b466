'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { answerAgain as startAgain } from '#server/answer-again.ts';
import { deleteAssessment } from '#server/delete-assessment.ts';
import { duplicateAssessment } from '#server/duplicate-assessment.ts';
import { renameAssessment } from '#server/rename-assessment.ts';
import { restoreAssessment } from '#server/restore-assessment.ts';
import { action, type Outcome } from './action.ts';
import { fieldProblems } from './field-problems.ts';
import { ownOr404 } from './opened.ts';
import { starterOrSignIn } from './starter.ts';

const link = z.object({ token: z.string() });

export const rename = action('rename', z.object({ token: z.string(), team: z.string() }), async ({ token, team }) => {
  const renamed = await renameAssessment(await ownOr404(token), team);
  switch (renamed.is) {
    case 'renamed':
      return { is: 'go', to: `/a/${token}/settings?note=renamed` };
    case 'deleted':
      return refused('deleted');
    case 'invalid':
      return { is: 'invalid', problems: fieldProblems(renamed.issues) };
  }
});

export const duplicate = action('duplicate', link, async ({ token }) => {
  const t = await getTranslations('settings.duplicate');
  const opened = await ownOr404(token);
  const { may, keep } = await starterOrSignIn('/');
  const copy = await duplicateAssessment(opened, may, t('name', { team: opened.team }));
  if (copy.is !== 'duplicated') return refused(copy.is);
  await keep();
  return { is: 'go', to: '/?note=duplicated' };
});

export const answerAgain = action('answerAgain', link, async ({ token }) => {
  const { may, keep } = await starterOrSignIn('/');
  const next = await startAgain(await ownOr404(token), may);
  if (next.is !== 'created') return refused(next.is);
  await keep();
  return { is: 'go', to: `/a/${next.token}` };
});

export const remove = action('delete', link, async ({ token }) => {
  await deleteAssessment(await ownOr404(token));
  return { is: 'go', to: '/?note=deleted' };
});

/** `back`: to the list it was restored from, or on to the assessment. */
const restoring = link.extend({ back: z.enum(['list', 'assessment']) });

export const restore = action('restore', restoring, async ({ token, back }) => {
  const restored = await restoreAssessment(await ownOr404(token));
  if (restored.is !== 'restored') return refused(restored.is);
  return { is: 'go', to: back === 'list' ? '/?note=restored' : `/a/${token}` };
});

async function refused(reason: 'deleted' | 'gone' | 'retired'): Promise<Outcome> {
  const t = await getTranslations('settings.refused');
  return { is: 'refused', message: t(reason) };
}
