import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { AnonymityMode } from '#core/round/round.ts';
import { newId } from '#db/new-id.ts';
import { groups, people, roundGroups, roundLinks, rounds } from '#db/schema.ts';
import { insertAssessment } from '#db/writes/insert-assessment.ts';
import { derivedToken } from '../derived-token.ts';
import { newAssessment } from '../new-assessment.ts';
import { catalogue } from '../questionnaires.ts';
import { registry } from '../registry.ts';
import { newToken, tokenHash } from '../token.ts';
import { openRoundLink, type RoundLink } from './open-round-link.ts';

const hour = 3_600_000;

/** An open round of the small model for one team, as opening one leaves it. Returns its id. */
export async function openTestRound(given: Partial<typeof rounds.$inferInsert> = {}): Promise<string> {
  const id = newId();
  const now = Date.now();
  const listed = (await catalogue()).get('small');
  if (!listed) throw new Error('the small model is not loaded');
  const row: typeof rounds.$inferInsert = {
    ...{
      id,
      title: 'Spring',
      intro: '',
      questionnaireHash: listed.hash,
      profile: null,
      state: 'open',
      mode: 'confidential',
    },
    ...{
      k: 5,
      audiences: [],
      counted: [],
      attributes: [],
      target: null,
      ownResult: 1,
      comments: 1,
      timeZone: 'Europe/Berlin',
    },
    ...{ opensAt: new Date(now - hour), closesAt: new Date(now + hour), openedAt: new Date(now - hour), changes: 0 },
    ...{ createdAt: new Date(now - 2 * hour), updatedAt: new Date(now - hour) },
    ...given,
  };
  await registry().store.commit((w) => [
    w.insert(groups).values({ id: `team-${id}`, kind: 'team', name: 'Orders', createdAt: new Date() }),
    w.insert(rounds).values(row),
    w.insert(roundGroups).values({ roundId: id, groupId: `team-${id}`, answers: 'personal' }),
  ]);
  return id;
}

interface LinkToMake {
  readonly kind?: 'shared' | 'personal';
  readonly audience?: Audience | null;
  readonly personId?: string | null;
}

/** A link into it for its team; returns the token. */
export async function makeTestLink(
  round: string,
  { kind = 'shared', audience = null, personId = null }: LinkToMake = {},
) {
  const id = newToken();
  const token = derivedToken('round', id);
  const row = {
    id,
    tokenHash: tokenHash(token),
    roundId: round,
    groupId: `team-${round}`,
    used: 0,
    createdAt: new Date(),
  };
  await registry().store.commit((w) => [w.insert(roundLinks).values({ ...row, kind, audience, personId })]);
  return token;
}

export async function makeTestPerson(id: string): Promise<string> {
  const row = { id, name: id, address: `${id}@example.org`, role: 'person', createdAt: new Date() } as const;
  await registry().store.commit((w) => [w.insert(people).values(row)]);
  return id;
}

/** The team answers together from now on. */
export async function answerTogether(round: string, mode: AnonymityMode = 'confidential'): Promise<void> {
  const listed = (await catalogue()).get('small');
  const given = { questionnaireHash: listed?.hash ?? '', profile: null, targets: {}, previousId: null, answered: 0 };
  const { row } = newAssessment({ ...given, team: 'Orders' }, { owner: 'nobody' });
  const answer = { ...row, ownerId: null, roundId: round, groupId: `team-${round}`, agreed: 1 };
  await registry().store.commit((w) => [
    w.update(roundGroups).set({ answers: 'agreed' }),
    w.update(rounds).set({ mode }),
    insertAssessment(w, answer),
  ]);
}

export async function linked(token: string): Promise<RoundLink> {
  const link = await openRoundLink(token);
  if (!link) throw new Error('no round has this link');
  return link;
}
