import { takesAnswers } from '#core/round/round.ts';
import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { linksOfRound } from '#db/queries/round-links.ts';
import { recorded } from '#db/writes/recorded.ts';
import { markReminded } from '#db/writes/round-links.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { isMailSetUp, linkMails } from '../mail/mail-jobs.ts';
import { registry } from '../registry.ts';

/** In ms: nobody gets more than one reminder a day. */
export const reminderPause = 24 * 3_600_000;

export type Reminded =
  | { readonly is: 'reminded' }
  | { readonly is: 'tooSoon' }
  | { readonly is: 'notOpen' }
  /** Nobody has a personal link. */
  | { readonly is: 'nobody' }
  /** There is no such round, or no mail is sent here. */
  | { readonly is: 'gone' }
  | { readonly is: 'changed' };

/**
 * A reminder for whoever was invited by a link of their own and has not answered. One is asked for at every such link
 * alike, and each job finds out by itself whether its mail is needed: nothing that is stored, shown or counted here tells
 * who has answered.
 */
export async function remindPeople(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  now = new Date(),
): Promise<Reminded> {
  const { read, commit } = registry().store;
  const [round, links] = await Promise.all([findRound(read, roundId), linksOfRound(read, roundId)]);
  if (!round || !isMailSetUp()) return { is: 'gone' };
  if (!takesAnswers(round, now)) return { is: 'notOpen' };
  const personal = links.filter(({ kind }) => kind === 'personal');
  if (personal.length === 0) return { is: 'nobody' };
  const last = lastReminder(personal);
  if (last && now.getTime() - last.getTime() < reminderPause) return { is: 'tooSoon' };
  const outcome = await commit((w) => [
    // As it was seen: two at once would remind twice.
    expecting(1, changeRound(w, round, {}), 'changed'),
    markReminded(w, roundId, now),
    ...linkMails(
      w,
      'reminder',
      personal.map(({ id }) => id),
      now,
    ),
    recorded(w, 'round reminded', actorOf(allowed), `round:${roundId}`),
  ]);
  return { is: outcome.done ? 'reminded' : 'changed' };
}

/** When reminders were last asked for; null for never. */
export function lastReminder(links: readonly { readonly remindedAt: Date | null }[]): Date | null {
  const times = links.flatMap(({ remindedAt }) => (remindedAt ? remindedAt.getTime() : []));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
