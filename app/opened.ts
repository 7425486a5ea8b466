import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isOwn, type Opened, type Own, openAssessment } from '#server/open-assessment.ts';
import { openedIn } from '#server/read-in.ts';
import { readable } from './readable.ts';

/** The assessment of a link in the reader's language, read once per request; the 404 page for a link that leads nowhere. */
export const openedOr404 = cache(async (token: string): Promise<Opened> => {
  const opened = await openAssessment(token);
  return opened ? openedIn(opened, await readable()) : notFound();
});

/** One outside of rounds: what a round fixes for its respondents, its link does not change. */
export async function ownOr404(token: string): Promise<Own<Opened>> {
  const opened = await openedOr404(token);
  return isOwn(opened) ? opened : notFound();
}
