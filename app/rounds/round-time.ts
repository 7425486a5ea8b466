import { getFormatter } from 'next-intl/server';
import type { RoundTimes } from '#components/rounds/round-times.ts';
import type { Round } from '#core/round/round.ts';

/** The times of a round in words, in its time zone. */
export async function timesOf(round: Round): Promise<RoundTimes> {
  const format = await getFormatter();
  const shown = (at: Date | null) =>
    at === null
      ? 'none'
      : format.dateTime(at, {
          ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
          timeZoneName: 'short',
          timeZone: round.timeZone,
        });
  return {
    opens: shown(round.opensAt),
    closes: shown(round.closesAt),
    closed: shown(round.closedAt),
    published: shown(round.publishedAt),
  };
}
