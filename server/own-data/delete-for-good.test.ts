import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody, type Person } from '#core/access/viewer.ts';
import { desc, eq } from '#db/drizzle.ts';
import { assessments, audit, groups, identities, members, people, releases, roundLinks, sessions } from '#db/schema.ts';
import type { Authorised } from '../authorise.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { addPerson, allowed, sessionOf, whoHas } from '../people/people.fixture.ts';
import { registry } from '../registry.ts';
import { linked, makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { closeRound } from '../rounds/close-round.ts';
import { loadResults } from '../rounds/load-results.ts';
import { publishRound } from '../rounds/publish-round.ts';
import { addGroup, manager, allowed as managing } from '../rounds/rounds.fixture.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { beforeDeletingGroup, deleteGroup } from './delete-group.ts';
import { beforeDeletingPerson, deletePerson } from './delete-person.ts';

let store: TestStore;
let may: Authorised<'administer'>;
beforeAll(async () => {
  store = await openTestStore();
  await addPerson('ada', 'administrator');
  await addPerson('m', 'manager');
  await addPerson('bob');
  may = await allowed('ada', 'administer');
});
afterAll(() => store.close());

async function respond(round: string, phase: number, personId: string | null = null): Promise<void> {
  const link = await linked(await makeTestLink(round, personId ? { kind: 'personal', personId } : {}));
  const as: Person = { ...manager, id: personId ?? '', role: 'person' };
  const started = await startResponse(link, personId ? as : nobody, {});
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const opened = await openAssessment(started.token);
  if (!found || !opened) throw new Error('gone');
  const answer = { kind: 'phase', phase } as const;
  const comment = personId ? `said by ${personId}` : `said by ${phase}`;
  await saveAnswer(found, { key: newToken(), question: 'team', seen: 0, comment, link: '', answer });
  await submitAssessment(opened);
}

/** A confidential round that six answered, bob among them, as it is after its end. */
async function closedRound(): Promise<string> {
  const round = await openTestRound();
  for (const phase of [0, 1, 1, 2, 3]) await respond(round, phase);
  await respond(round, 2, 'bob');
  await closeRound(managing(), round);
  await runJobs();
  await publishRound(managing(), round);
  return round;
}

type Shown = Awaited<ReturnType<typeof loadResults>>;
const rowsIn = (shown: Shown) => (shown?.is === 'ready' ? shown.rows.filter((row) => row.is === 'shown') : []);
const commentsIn = (shown: Shown) =>
  rowsIn(shown).flatMap(({ comments }) => comments.map(({ question, texts }) => [question, ...texts.toSorted()]));
const figuresIn = (shown: Shown) => rowsIn(shown).map((row) => ({ ...row, comments: [] }));

const read = () => registry().store.read;
const lastEvent = async () => (await read().select().from(audit).orderBy(desc(audit.at), desc(audit.id)).limit(1))[0];

describe('a person who is deleted for good', () => {
  test('leaves nothing with their name, and everything that was told', async () => {
    const round = await closedRound();
    const cookie = await sessionOf('bob');
    await addGroup('a team', null, 'team', ['bob']);
    const at = new Date();
    await registry().store.commit((w) => [
      w.insert(identities).values({ issuer: 'https://id.example.org', subject: 'b', personId: 'bob', at }),
      w.update(assessments).set({ ownerId: 'bob' }).where(eq(assessments.agreed, 1)),
    ]);
    const shown = await loadResults(manager, round);
    expect(await beforeDeletingPerson(may, 'bob')).toEqual({ groups: 1, assessments: 0 });
    expect(await deletePerson(may, 'bob', 'bob')).toEqual({ is: 'mistyped' });
    expect(await whoHas(cookie)).toBe('bob as person');
    expect(await deletePerson(may, 'bob', ' Bob@Example.org ')).toEqual({ is: 'deleted' });
    expect(await deletePerson(may, 'bob', 'bob@example.org')).toEqual({ is: 'gone' });

    expect(await whoHas(cookie)).toBe('nobody');
    const left = await Promise.all([
      read().select().from(people).where(eq(people.id, 'bob')),
      read().select().from(sessions).where(eq(sessions.personId, 'bob')),
      read().select().from(identities),
      read().select().from(members),
      read().select().from(roundLinks).where(eq(roundLinks.personId, 'bob')),
      read().select().from(assessments).where(eq(assessments.respondentId, 'bob')),
      read().select().from(audit).where(eq(audit.actorId, 'bob')),
    ]);
    expect(left.map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await lastEvent()).toMatchObject({ what: 'person deleted', actorId: 'ada', subject: 'person:bob' });
    // Figures stay; the comments go with the one that was theirs.
    expect(commentsIn(shown)).toEqual([
      ['team', 'said by 0', 'said by 1', 'said by 1', 'said by 2', 'said by 3', 'said by bob'],
    ]);
    const after = await loadResults(manager, round);
    expect(commentsIn(after)).toEqual([]);
    expect(figuresIn(after)).toEqual(figuresIn(shown));
    // Neither in the file nor in its log.
    const stored = await store.stored();
    expect(stored).not.toContain('bob@example.org');
    expect(stored).not.toContain('said by bob');
  });

  test('is never the last administrator', async () => {
    expect(await deletePerson(may, 'ada', 'ada@example.org')).toEqual({ is: 'lastAdministrator' });
    await addPerson('eve', 'administrator');
    const hers = await allowed('eve', 'administer');
    // Both at once: one of them stays.
    const outcomes = await Promise.all([
      deletePerson(may, 'eve', 'eve@example.org'),
      deletePerson(hers, 'ada', 'ada@example.org'),
    ]);
    expect(outcomes.map(({ is }) => is).sort()).toEqual(['deleted', 'lastAdministrator']);
    const [stays] = await read().select().from(people).where(eq(people.role, 'administrator'));
    may = await allowed(stays?.id ?? '', 'administer');
  });
});

describe('a team that is deleted for good', () => {
  test('is not deleted while a round of it is open or a group stands below it', async () => {
    const round = await openTestRound();
    const id = `team-${round}`;
    expect(await beforeDeletingGroup(may, id)).toEqual({ people: 0, rounds: 1, inTheWay: 'openRound' });
    expect(await deleteGroup(may, id, 'Orders')).toEqual({ is: 'inTheWay', because: 'openRound' });
    await closeRound(managing(), round);
    // Closed, but what it shows is not made yet.
    expect(await deleteGroup(may, id, 'Orders')).toEqual({ is: 'inTheWay', because: 'openRound' });
    await runJobs();
    await addGroup('above', null, 'unit');
    await addGroup('below', 'above', 'team');
    expect(await deleteGroup(may, 'above', 'above')).toEqual({ is: 'inTheWay', because: 'groupsBelow' });
    expect(await deleteGroup(may, id, 'orders')).toEqual({ is: 'mistyped' });
    expect(await deleteGroup(may, id, ' Orders ')).toEqual({ is: 'deleted' });
    expect(await deleteGroup(may, id, 'Orders')).toEqual({ is: 'gone' });
  });

  test('takes along its answers and its own results; what was told of everybody stays', async () => {
    await addPerson('bob');
    const round = await closedRound();
    const id = `team-${round}`;
    const shown = await loadResults(manager, round);
    if (shown?.is !== 'ready') throw new Error('no results');
    expect(shown.rows.map(({ scope }) => scope.is)).toEqual(['overall', 'group']);
    expect(await deleteGroup(may, id, 'Orders')).toEqual({ is: 'deleted' });
    expect(await read().select().from(assessments).where(eq(assessments.roundId, round))).toEqual([]);
    expect(await read().select().from(groups).where(eq(groups.id, id))).toEqual([]);
    expect(await lastEvent()).toMatchObject({ what: 'group deleted', subject: `group:${id}` });
    const within = expect.any(Function); // makes rows when asked: never the same function
    expect(await loadResults(manager, round)).toEqual({ ...shown, within, rows: shown.rows.slice(0, 1) });
    const [stored] = await read().select().from(releases).where(eq(releases.roundId, round));
    expect(JSON.stringify(stored)).not.toMatch(/said by|team-/);
  });
});
