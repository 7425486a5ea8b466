import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type LoadedResults, loadResults } from '#server/rounds/load-results.ts';
import { shareHolder } from '#server/rounds/share-results.ts';
import { readable } from '../../readable.ts';

/** The results that a link shows, read once per request; the 404 page for a link that leads nowhere. */
export const sharedOr404 = cache(async (token: string): Promise<LoadedResults> => {
  const holder = await shareHolder(token);
  return (holder && (await loadResults(holder, holder.round, await readable()))) ?? notFound();
});
