import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type LoadedRound, loadRound } from '#server/rounds/load-round.ts';
import { allowedOr404 } from '../../viewer.ts';

/** The round for who runs rounds, read once per request; the 404 page for others and for one that is not there. */
export const loadedOr404 = cache(
  async (id: string): Promise<LoadedRound> => (await loadRound(await allowedOr404('manageRounds'), id)) ?? notFound(),
);
