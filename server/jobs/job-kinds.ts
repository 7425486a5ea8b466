import { closeIfOver } from '../rounds/close-if-over.ts';
import { releaseRound } from '../rounds/release-round.ts';

/** What a job does, by its kind; at least once, so doing it again must change nothing. What it throws is tried again later. */
export type JobKind = (about: Readonly<Record<string, string>>) => Promise<void>;
export type JobKinds = Readonly<Record<string, JobKind>>;

/** Every kind of job that needs nothing but the database. */
export const jobKinds: JobKinds = {
  'close-round': async ({ round = '' }) => {
    await closeIfOver(round);
  },
  'release-round': ({ round = '' }) => releaseRound(round),
};
