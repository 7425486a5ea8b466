// Run as a program of its own beside an app, on its data folder: a workspace with somebody of each role, two teams and a
// round in each state. Prints what there is as JSON. In a program of its own because the database chooses the columns.

import type { Person, WorkspaceRole } from '#core/access/viewer.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { eq } from '#db/drizzle.ts';
import { groups, members, people, roundGroups, roundLinks, rounds } from '#db/schema.ts';
import { authorise } from '#server/authorise.ts';
import { derivedToken } from '#server/derived-token.ts';
import { makeLog } from '#server/log.ts';
import { findOpenAssessment, openAssessment } from '#server/open-assessment.ts';
import { openProcess } from '#server/open-process.ts';
import { catalogue } from '#server/questionnaires.ts';
import { registry } from '#server/registry.ts';
import { openRoundLink } from '#server/respond/open-round-link.ts';
import { startResponse } from '#server/respond/start-response.ts';
import { closeRound } from '#server/rounds/close-round.ts';
import { publishRound } from '#server/rounds/publish-round.ts';
import { releaseRound } from '#server/rounds/release-round.ts';
import { listShareLinks, makeShareLink } from '#server/rounds/share-results.ts';
import { saveAnswer } from '#server/save-answer.ts';
import { readSettings } from '#server/settings.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { enter } from '#server/sign-in/sign-in.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newToken, tokenHash } from '#server/token.ts';

/** Words of what people wrote, in letters that none of our own words has. */
const word = process.argv[2] ?? 'Orders';

const read = readSettings({ ...process.env, LOG_LEVEL: 'silent' });
if (read.is === 'faulty') throw new Error('the settings of the story are wrong');
const opening = await openProcess(read.settings, makeLog(read.settings));
if (opening.is !== 'open') throw new Error(`the database could not be opened: ${opening.is}`);
const { commit } = registry().store;
const at = new Date(Date.now() - 60_000);

const roles: readonly (readonly [string, WorkspaceRole])[] = [
  ['administrator', 'administrator'],
  ['manager', 'manager'],
  ['lead', 'person'],
  ['member', 'person'],
  ['other', 'person'],
  ['disabled', 'administrator'],
];
await commit((w) => [
  ...roles.map(([id, role]) =>
    w.insert(people).values({ id, name: word, address: `${id}@example.org`, role, createdAt: at, joinedAt: at }),
  ),
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

const manager: Person = {
  is: 'person',
  id: 'manager',
  name: word,
  role: 'manager',
  memberOf: new Set(),
  leads: new Set(),
};
const allowed = authorise(manager, 'manageRounds');
const [model] = (await catalogue()).values();
if (!allowed || !model) throw new Error('the workspace cannot be made');
const question = questionsOf(model.questionnaire).find(({ type }) => type === 'phase')?.id ?? '';

const links: Record<string, string> = {};
for (const id of ['draft', 'open', 'closed', 'published'] as const) {
  const linkOf = (group: string) => `${id}-${group}`;
  await commit((w) => [
    w.insert(rounds).values({
      ...{
        id,
        title: `${word} ${id === 'draft' ? 'Г' : 'Д'}`,
        intro: word,
        questionnaireHash: model.hash,
        profile: null,
      },
      ...{ state: id === 'draft' ? 'draft' : 'open', mode: 'named', k: 5, audiences: [], counted: [], attributes: [] },
      ...{
        target: null,
        ownResult: 1,
        timeZone: 'Europe/Berlin',
        openedAt: at,
        changes: 0,
        createdAt: at,
        updatedAt: at,
      },
    }),
    w
      .insert(roundGroups)
      .values(['own', 'another'].map((groupId) => ({ roundId: id, groupId, answers: 'personal' as const }))),
    w.insert(roundLinks).values(
      ['own', 'another'].map((groupId) => ({
        ...{ id: linkOf(groupId), roundId: id, groupId, kind: 'shared' as const, used: 0, createdAt: at },
        tokenHash: tokenHash(derivedToken('round', linkOf(groupId))),
      })),
    ),
  ]);
  links[id] = derivedToken('round', linkOf('own'));
  if (id === 'draft') continue;
  for (const group of ['own', 'another']) links[`${id} answer`] = await answer(derivedToken('round', linkOf(group)));
  if (id === 'open') continue;
  await closeRound(allowed, id);
  await releaseRound(id);
  if (id === 'published') await publishRound(allowed, id);
  await makeShareLink(allowed, id, { group: 'own', label: word, days: 30 });
  links[`${id} share`] = (await listShareLinks(allowed, id))[0]?.token ?? '';
}

async function answer(link: string): Promise<string> {
  const opened = await openRoundLink(link);
  const started = opened && (await startResponse(opened, { is: 'nobody' }, {}));
  if (started?.is !== 'started') throw new Error('no response was started');
  const found = await findOpenAssessment(started.token);
  const phase = { kind: 'phase', phase: 1 } as const;
  if (found) await saveAnswer(found, { key: newToken(), question, seen: 0, comment: '', link: '', answer: phase });
  const now = await openAssessment(started.token);
  if (now) await submitAssessment(now);
  return started.token;
}

const cookies: Record<string, string> = {};
for (const [id] of roles)
  cookies[id] = `${sessionCookie().name}=${await enter(id, { device: 'chrome linux', before: null })}`;
await commit((w) => [w.update(people).set({ disabledAt: new Date() }).where(eq(people.id, 'disabled'))]);
await opening.close();
console.log(JSON.stringify({ cookies, links }));
