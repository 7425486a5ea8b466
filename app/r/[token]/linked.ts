import { notFound } from 'next/navigation';
import { cache } from 'react';
import { openRoundLink, type RoundLink } from '#server/respond/open-round-link.ts';

/** The link into a round, read once per request; the 404 page for one that leads nowhere. */
export const linkedOr404 = cache(async (token: string): Promise<RoundLink> => {
  return (await openRoundLink(token)) ?? notFound();
});
