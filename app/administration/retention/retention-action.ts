'use server';

import * as z from 'zod';
import { changeRetention } from '#server/workspace-settings.ts';
import { action } from '../../action.ts';
import { allowedOr404 } from '../../viewer.ts';
import { readMonths } from './read-months.ts';

const months = z.string().transform((text, context) => {
  const read = readMonths(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'not in the list' });
  return z.NEVER;
});

export const setRetention = action('setRetention', z.object({ answers: months, audit: months }), async (input) => {
  await changeRetention(await allowedOr404('administer'), input);
  return { is: 'go', to: '/administration/retention?note=saved' };
});
