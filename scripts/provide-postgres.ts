import { findPostgres, startPostgres } from './postgres.ts';

/** Starts a PostgreSQL for the tests to find, until this process ends; null, with the reason said, when there is none. */
export async function providePostgres(say: (sentence: string) => void): Promise<string | null> {
  delete process.env.PHASELINE_TEST_POSTGRES; // always a server of our own
  const programs = findPostgres(say);
  const cluster =
    programs &&
    (await startPostgres(programs).catch((error: Error) => {
      say(error.message);
      return null;
    }));
  if (!cluster) return null;
  process.env.PHASELINE_TEST_POSTGRES = cluster.url;
  process.once('exit', cluster.remove);
  // The runners get the signal too; this process takes the server down when they have ended.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return cluster.url;
}
