import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type LoadedResults, loadResults } from '#server/rounds/load-results.ts';
import { readable } from '../../../readable.ts';
import { personOrSignIn } from '../../../viewer.ts';

/** The results of a round as far as the viewer may see them, read once per request; else the 404 page. */
export const resultsOr404 = cache(async (round: string): Promise<LoadedResults> => {
  return (await loadResults(await personOrSignIn(), round, await readable())) ?? notFound();
});
