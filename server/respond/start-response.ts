import { randomUUID } from 'node:crypto';
import type { Viewer } from '#core/access/viewer.ts';
import { type Respondent, readRespondent } from '#core/round/read-respondent.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { findAgreed, findResponseOf } from '#db/queries/find-response.ts';
import { deleteResponse } from '#db/writes/delete-response.ts';
import { exchangeRoundLink } from '#db/writes/exchange-round-link.ts';
import { holdingRound } from '#db/writes/holding-round.ts';
import { insertAssessment, type NewAssessment } from '#db/writes/insert-assessment.ts';
import { derivedToken } from '../derived-token.ts';
import { registry } from '../registry.ts';
import { newToken, tokenHash } from '../token.ts';
import type { RoundLink } from './open-round-link.ts';
import { traceOf } from './trace.ts';

export type Started =
  /** `token` opens the answers. */
  | { readonly is: 'started'; readonly token: string }
  | { readonly is: 'roundClosed' }
  /** The link was for one use. */
  | { readonly is: 'used' }
  | { readonly is: 'invalid'; readonly problems: readonly string[] };

/** Makes somebody's response to a round, or leads to the one that they or their team have. */
export async function startResponse(
  link: RoundLink,
  viewer: Viewer,
  typed: Readonly<Record<string, string | undefined>>,
): Promise<Started> {
  const { round, group, answers } = link;
  if (link.phase !== 'open') return { is: 'roundClosed' };
  const { read } = registry().store;
  if (group && answers === 'agreed') {
    const id = await findAgreed(read, round.id, group.id);
    if (id === null) throw new Error('the answer of a team that answers together was not made at the opening');
    return startedWith(id);
  }
  const respondentId = respondentOf(link, viewer);
  // A link for one use leads nobody but the person themselves to what it was used for, whoever holds it by now.
  const isTheirs = viewer.is === 'person' && viewer.id === respondentId;
  if (link.kind === 'personal' && link.used === 1 && !isTheirs) return { is: 'used' };
  const existing = respondentId && (await findResponseOf(read, round.id, respondentId));
  if (existing) return isTheirs ? startedWith(existing) : exchangeFor(link, existing);
  const as = readRespondent({ ...round, audience: link.audience }, typed);
  if ('problems' in as) return { is: 'invalid', ...as };
  return round.mode === 'anonymous' ? startUnknown(link, as.respondent) : startKnown(link, as.respondent, respondentId);
}

/** Whose answers these are: whom the link was made for, else who has signed in. Nobody’s in an anonymous round. */
function respondentOf({ round, personId }: RoundLink, viewer: Viewer): string | null {
  if (round.mode === 'anonymous') return null;
  return personId ?? (viewer.is === 'person' ? viewer.id : null);
}

async function startKnown(link: RoundLink, as: Respondent, respondentId: string | null): Promise<Started> {
  const id = newId();
  const token = respondentId === null ? newToken() : derivedToken('assessment', id);
  const now = new Date();
  const row = { ...rowOf(link, as, id, token, now), respondentId };
  const outcome = await registry().store.commit((w) => [
    ...holdingRound(w, link.round, now),
    ...(link.kind === 'personal' ? [expecting(1, exchangeRoundLink(w, link.id), 'used')] : []),
    insertAssessment(w, row),
    ...traceOf({ id, round: link.round }, 'created'),
  ]);
  if (outcome.done) return { is: 'started', token };
  // The same person a moment ago, in another window.
  if (outcome.why === 'unique' && respondentId !== null) return again(link, respondentId);
  return { is: outcome.why === 'missed' && outcome.name === 'used' ? 'used' : 'roundClosed' };
}

async function again(link: RoundLink, respondentId: string): Promise<Started> {
  const id = await findResponseOf(registry().store.read, link.round.id, respondentId);
  if (!id) return { is: 'roundClosed' };
  return link.kind === 'personal' ? exchangeFor(link, id) : startedWith(id);
}

function startedWith(id: string): Started {
  return { is: 'started', token: derivedToken('assessment', id) };
}

/** The one use of a link whose person has a response already, begun when they were signed in. */
async function exchangeFor({ id: link }: RoundLink, response: string): Promise<Started> {
  const used = await registry().store.commit((w) => [expecting(1, exchangeRoundLink(w, link), 'used')]);
  return used.done ? startedWith(response) : { is: 'used' };
}

/**
 * In an anonymous round the response and the use of the link are two commits, with nothing in common: not a time, an id
 * that tells one, or an actor. Who comes second to a link for one use has made a response in vain, which goes again.
 */
async function startUnknown(link: RoundLink, as: Respondent): Promise<Started> {
  const { commit } = registry().store;
  const id = randomUUID();
  const token = newToken();
  const at = link.round.openedAt ?? new Date(0);
  const made = await commit((w) => [
    ...holdingRound(w, link.round, new Date()),
    insertAssessment(w, rowOf(link, as, id, token, at)),
  ]);
  if (!made.done) return { is: 'roundClosed' };
  if (link.kind === 'shared') return { is: 'started', token };
  const used = await commit((w) => [expecting(1, exchangeRoundLink(w, link.id), 'used')]);
  if (used.done) return { is: 'started', token };
  await commit((w) => [deleteResponse(w, id)]);
  return { is: 'used' };
}

function rowOf({ round, group }: RoundLink, as: Respondent, id: string, token: string, at: Date): NewAssessment {
  return {
    id,
    tokenHash: tokenHash(token),
    // Listed in no browser: a list would join the rounds that one person answered.
    shelfHash: tokenHash(newToken()),
    sealedToken: '',
    team: group?.name ?? round.title,
    questionnaireHash: round.questionnaireHash,
    profile: round.profile,
    targets: {},
    previousId: null,
    changes: 0,
    answered: 0,
    roundId: round.id,
    groupId: group?.id ?? null,
    audience: as.audience,
    segments: as.segments,
    createdAt: at,
    updatedAt: at,
    submittedAt: null,
    deletedAt: null,
  };
}
