import type { Person, WorkspaceRole } from '#core/access/viewer.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { RoundState } from '#core/round/round.ts';
import { eq } from '#db/drizzle.ts';
import { groups, members, people, roundGroups, roundLinks, rounds } from '#db/schema.ts';
import { type Authorised, authorise } from '#server/authorise.ts';
import { derivedToken } from '#server/derived-token.ts';
import { findOpenAssessment, openAssessment } from '#server/open-assessment.ts';
import { catalogue } from '#server/questionnaires.ts';
import { registry } from '#server/registry.ts';
import { openRoundLink } from '#server/respond/open-round-link.ts';
import { startResponse } from '#server/respond/start-response.ts';
import { closeRound } from '#server/rounds/close-round.ts';
import { publishRound } from '#server/rounds/publish-round.ts';
import { releaseRound } from '#server/rounds/release-round.ts';
import { listShareLinks, makeShareLink } from '#server/rounds/share-results.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { enter } from '#server/sign-in/sign-in.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken, tokenHash } from '#server/token.ts';
import { type Role, roles, type Workspace } from './workspace.ts';

const inWorkspace: Readonly<Record<Role, WorkspaceRole>> = {
  ...{ administrator: 'administrator', manager: 'manager', disabled: 'administrator' },
  ...{ lead: 'person', member: 'person', other: 'person' },
};
const teams = ['own', 'another'] as const;

/** Fills an open store with somebody of each role, two teams and a round in each state. `word`: what names are made of. */
export async function fillWorkspace(word: string): Promise<Workspace> {
  const at = new Date(Date.now() - 60_000);
  await registry().store.commit((w) => [
    ...roles.map((id) => {
      const who = { id, name: word, address: `${id}@example.org`, role: inWorkspace[id] };
      return w.insert(people).values({ ...who, createdAt: at, joinedAt: at });
    }),
    w.insert(groups).values([
      { id: 'unit', parentId: null, kind: 'unit', name: `${word} А`, place: 'unit', createdAt: at },
      { id: 'own', parentId: 'unit', kind: 'team', name: `${word} Б`, place: 'own', createdAt: at },
      { id: 'another', parentId: null, kind: 'team', name: `${word} В`, place: 'another', createdAt: at },
    ]),
    w.insert(members).values([
      { groupId: 'own', personId: 'lead', role: 'lead', at },
      { groupId: 'own', personId: 'member', role: 'member', at },
    ]),
  ]);

  const links: Record<string, string> = {};
  for (const state of ['draft', 'open', 'closed', 'published'] as const) {
    for (const [name, token] of await addRound(state, word, at)) links[name] = token;
  }

  const cookies: Partial<Record<Role, string>> = {};
  for (const id of roles)
    cookies[id] = `${sessionCookie().name}=${await enter(id, { device: 'chrome linux', before: null })}`;
  await registry().store.commit((w) => [
    w.update(people).set({ disabledAt: new Date() }).where(eq(people.id, 'disabled')),
  ]);
  return { cookies: cookies as Workspace['cookies'], links };
}

/** The round has its state as id, and so do its links, such as `open-own`. */
async function addRound(id: RoundState, word: string, at: Date): Promise<[string, string][]> {
  const [model] = (await catalogue()).values();
  if (!model) throw new Error('no questionnaire is loaded');
  const linkOf = (group: string) => `${id}-${group}`;
  const title = `${word} ${id === 'draft' ? 'Г' : 'Д'}`;
  await registry().store.commit((w) => [
    w.insert(rounds).values({
      ...{ id, title, intro: word, questionnaireHash: model.hash, profile: null },
      ...{ state: id === 'draft' ? 'draft' : 'open', mode: 'named', k: 5, audiences: [], counted: [], attributes: [] },
      ...{ target: null, ownResult: 1, comments: 1, timeZone: 'Europe/Berlin' },
      ...{ openedAt: at, changes: 0, createdAt: at, updatedAt: at },
    }),
    w.insert(roundGroups).values(teams.map((groupId) => ({ roundId: id, groupId, answers: 'personal' as const }))),
    w.insert(roundLinks).values(
      teams.map((groupId) => ({
        ...{ id: linkOf(groupId), roundId: id, groupId, kind: 'shared' as const, used: 0, createdAt: at },
        tokenHash: tokenHash(derivedToken('round', linkOf(groupId))),
      })),
    ),
  ]);
  const links: [string, string][] = [[id, derivedToken('round', linkOf('own'))]];
  if (id === 'draft') return links;
  const question = questionsOf(model.questionnaire).find(({ type }) => type === 'phase')?.id ?? '';
  for (const group of teams) {
    const { token, response } = await answer(derivedToken('round', linkOf(group)), question);
    links.push([`${id} answer`, token], [`${id} response`, response]);
  }
  if (id === 'open') return links;
  const allowed = asManager(word);
  await closeRound(allowed, id);
  await releaseRound(id);
  if (id === 'published') await publishRound(allowed, id);
  await makeShareLink(allowed, id, { group: 'own', label: word, days: 30 });
  const [share] = await listShareLinks(allowed, id);
  return [...links, [`${id} share`, share?.token ?? '']];
}

function asManager(name: string): Authorised<'manageRounds'> {
  const none = new Set<string>();
  const manager: Person = { is: 'person', id: 'manager', name, role: 'manager', memberOf: none, leads: none };
  const allowed = authorise(manager, 'manageRounds');
  if (!allowed) throw new Error('a manager may not manage rounds');
  return allowed;
}

/** Answers one question by a link and submits. */
async function answer(link: string, question: string): Promise<{ token: string; response: string }> {
  const opened = await openRoundLink(link);
  const started = opened && (await startResponse(opened, { is: 'nobody' }, {}));
  if (started?.is !== 'started') throw new Error('no response was started');
  const found = await findOpenAssessment(started.token);
  const phase = { kind: 'phase', phase: 1 } as const;
  if (found) await saveAnswer(found, { key: newToken(), question, seen: 0, comment: '', link: '', answer: phase });
  const now = await openAssessment(started.token);
  if (now) await submitAssessment(now);
  return { token: started.token, response: found?.id ?? '' };
}
