import { handActionsOn, purgeActions } from '#db/writes/actions.ts';
import { purgeAttempts } from '#db/writes/attempts.ts';
import { purgeJobs } from '#db/writes/jobs.ts';
import { purgeAssessments, purgeRequests } from '#db/writes/purge.ts';
import { purgeSessions } from '#db/writes/sessions.ts';
import { endShareLinks } from '#db/writes/share-links.ts';
import { endTickets, purgeTickets } from '#db/writes/tickets.ts';
import { applyRetention } from './own-data/apply-retention.ts';
import { registry } from './registry.ts';
import { retention } from './retention.ts';
import { sessionLasts } from './sign-in/session-lasts.ts';

/** How much of each was removed. */
export interface Removed {
  readonly assessments: number;
  readonly requestKeys: number;
  readonly jobs: number;
  readonly sessions: number;
  readonly tickets: number;
  readonly attempts: number;
  /** By the setting of the workspace: responses to rounds, and lines of the audit. */
  readonly responses: number;
  readonly events: number;
}

/**
 * Removes what nobody can come back to any more, and notes of links that their time is over, so that a clock that is put
 * back does not open them again; to be called at the start and every hour.
 */
export async function housekeeping(now: Date): Promise<Removed> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await keepActions(before(retention.deleted));
  const outcome = await registry().store.commit((w) => [
    purgeAssessments(w, before(retention.deleted)),
    purgeRequests(w, before(retention.requestKeys)),
    purgeJobs(w, before(retention.jobs)),
    purgeSessions(w, before(sessionLasts.idle), before(sessionLasts.absolute)),
    purgeTickets(w, before(retention.tickets)),
    purgeAttempts(w, now),
    endShareLinks(w, now),
    endTickets(w, now),
    purgeActions(w, before(retention.deleted)),
  ]);
  if (!outcome.done) throw new Error('housekeeping was refused by a constraint');
  const [assessments, requestKeys, jobs, sessions, tickets, attempts] = outcome.results;
  const outlived = await applyRetention(now);
  // Out of the log of the database, too; also what was deleted while another process was in the way of that.
  await registry().store.settle();
  return { assessments, requestKeys, jobs, sessions, tickets, attempts, ...outlived };
}

/** What a team has taken on stays with the assessment that follows the one which goes. */
async function keepActions(deletedUntil: Date): Promise<void> {
  for (;;) {
    const outcome = await registry().store.commit((w) => [handActionsOn(w, deletedUntil)]);
    if (!outcome.done) throw new Error('handing actions on was refused by a constraint');
    if (outcome.results[0] === 0) return;
  }
}
