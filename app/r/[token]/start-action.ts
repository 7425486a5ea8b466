'use server';

import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { startResponse } from '#server/respond/start-response.ts';
import { action } from '../../action.ts';
import { viewer } from '../../viewer.ts';
import { keepResponseToken } from '../response-cookie.ts';
import { linkedOr404 } from './linked.ts';

// The other fields are the audience and the attributes of the round: core/round/read-respondent.ts reads them.
const input = z.object({ token: z.string() }).catchall(z.string());

export const start = action('startResponse', input, async (form) => {
  const link = await linkedOr404(form.token);
  const started = await startResponse(link, await viewer(), form);
  switch (started.is) {
    case 'started':
      await keepResponseToken(link.round.id, started.token);
      return { is: 'go', to: `/a/${started.token}` };
    case 'invalid':
      return { is: 'invalid', problems: Object.fromEntries(started.problems.map((field) => [field, 'required'])) };
    case 'used':
    case 'roundClosed':
      return { is: 'refused', message: (await getTranslations('respond.refused'))(started.is) };
  }
});
