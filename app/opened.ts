import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type Opened, openAssessment } from '#server/open-assessment.ts';

/** The assessment of a link, read once per request; the 404 page for a link that leads nowhere. */
export const openedOr404 = cache(async (token: string): Promise<Opened> => {
  return (await openAssessment(token)) ?? notFound();
});
