import { getTranslations } from 'next-intl/server';
import { Closing } from '#components/rounds/closing.tsx';
import { Recurring } from '#components/rounds/recurring.tsx';
import { Reminders } from '#components/rounds/reminders.tsx';
import { everyName } from '#components/rounds/round-terms.tsx';
import { nextOf } from '#core/round/next-round.ts';
import { wallTime } from '#core/round/zoned-time.ts';
import { loadReminders } from '#server/rounds/load-reminders.ts';
import type { LoadedRound } from '#server/rounds/load-round.ts';
import { allowedOr404 } from '../../viewer.ts';
import { timesOf } from '../round-time.ts';
import { close, move, once, remind } from '../running-actions.ts';

interface WhileRunningProps {
  readonly loaded: LoadedRound;
  /** Responses so far. */
  readonly submitted: number;
}

/** What can be done about a round that is open or will be: remind, move its end, close it, end its repetition. */
export async function WhileRunning({ loaded, submitted }: WhileRunningProps) {
  const { round, phase } = loaded;
  const t = await getTranslations('rounds.form.times');
  const reminders = phase === 'open' ? await loadReminders(await allowedOr404('manageRounds'), loaded) : null;
  const following = nextOf(round, new Date());
  const next = following && (await timesOf({ ...round, ...following }));
  return (
    <>
      {reminders ? (
        <Reminders
          round={round.id}
          mode={round.mode}
          k={round.k}
          timeZone={round.timeZone}
          {...reminders}
          action={remind}
        />
      ) : null}
      <Closing
        round={round.id}
        changes={round.changes}
        closesAt={round.closesAt ? wallTime(round.closesAt, round.timeZone) : ''}
        timeZone={round.timeZone}
        submitted={submitted}
        actions={{ move, close }}
      />
      {next && round.recurrence ? (
        <Recurring
          round={round.id}
          every={t(everyName[round.recurrence.every])}
          opens={next.opens}
          closes={next.closes}
          end={once}
        />
      ) : null}
    </>
  );
}
