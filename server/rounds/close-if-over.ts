import { phaseOf, type Round } from '#core/round/round.ts';
import { findRound } from '#db/queries/find-round.ts';
import { registry } from '../registry.ts';
import { closeRoundByTime } from './close-round.ts';

/**
 * The round as it is; one whose time is over is closed first, by whoever looks first or by the job that waits for it.
 * Null when it is not there.
 */
export async function closeIfOver(id: string): Promise<Round | null> {
  const { read } = registry().store;
  const round = await findRound(read, id);
  if (!round || phaseOf(round, new Date()) !== 'ended') return round;
  await closeRoundByTime(id);
  return findRound(read, id);
}
