import type { Missing } from '#core/round/missing.ts';
import { expecting } from '#db/commit.ts';
import { insertAssessments } from '#db/writes/insert-assessment.ts';
import { recorded } from '#db/writes/recorded.ts';
import { startable } from '#db/writes/retire-version.ts';
import { insertRoundLinks } from '#db/writes/round-links.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { agreedAnswers } from './agreed-answers.ts';
import { closingJob } from './closing-job.ts';
import { newRoundLink } from './new-round-link.ts';
import { prepareOpening } from './prepare-opening.ts';

export type RoundOpened =
  | { readonly is: 'opened' }
  | { readonly is: 'missing'; readonly missing: readonly Missing[] }
  /** It is not what was looked at any more: nothing was opened. */
  | { readonly is: 'changed' };

/**
 * Asks everybody: from now on the settings are fixed, and the links lead somewhere. `changes`: as the manager saw it,
 * so that nobody promises to respondents what somebody else has just altered.
 */
export async function openRound(
  allowed: Authorised<'manageRounds'>,
  id: string,
  changes: number,
): Promise<RoundOpened> {
  const opening = await prepareOpening(allowed, id);
  if (!opening || opening.round.changes !== changes) return { is: 'changed' };
  if (opening.missing.length > 0) return { is: 'missing', missing: opening.missing };
  const { round } = opening;
  const at = new Date();
  const links = opening.links.map((link) => newRoundLink(id, link, at));
  const agreed = agreedAnswers(opening, at);
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeRound(w, round, { state: 'open', openedAt: at }), 'changed'),
    expecting(1, startable(w, round.questionnaireHash), 'retired'),
    ...insertRoundLinks(w, links),
    ...insertAssessments(w, agreed),
    ...closingJob(w, round),
    recorded(w, 'round opened', actorOf(allowed), `round:${id}`),
  ]);
  if (outcome.done) return { is: 'opened' };
  return outcome.why === 'missed' && outcome.name === 'retired'
    ? { is: 'missing', missing: ['retiredVersion'] }
    : { is: 'changed' };
}
