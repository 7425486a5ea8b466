import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAuditEvent } from '#core/audit/events.ts';
import { eq } from '#db/drizzle.ts';
import { assessments, audit, people } from '#db/schema.ts';
import type { Authorised } from '../authorise.ts';
import { addPerson, allowed } from '../people/people.fixture.ts';
import { registry } from '../registry.ts';
import { openTestRound } from '../respond/round.fixture.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from '../testing.fixture.ts';
import { exportEvents } from './export-events.ts';
import { type AuditWish, type ListedEvent, listEvents } from './list-events.ts';

let store: TestStore;
let may: Authorised<'administer'>;
beforeAll(async () => {
  store = await openTestStore();
  // Before there is an administrator: outside of rounds, by somebody unknown.
  const { id } = await openTest(await newTestToken());
  await addPerson('ada', 'administrator');
  await addPerson('bob');
  may = await allowed('ada', 'administer');
  const round = await openTestRound();
  const { commit, read } = registry().store;
  const [own] = await read.select().from(assessments).where(eq(assessments.id, id));
  if (!own) throw new Error('no assessment');
  const response = { ...own, id: 'response', tokenHash: 'other', roundId: round };
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second));
  const row = (second: number, what: string, more: Partial<typeof audit.$inferInsert> = {}) => ({
    ...{ id: `e${second}`, at: at(second), what, ...more },
  });
  await commit((w) => [
    w.delete(audit),
    w.insert(assessments).values(response),
    w
      .insert(audit)
      .values([
        row(1, 'created', { assessmentId: id }),
        row(2, 'answered', { assessmentId: id, questionId: 'team' }),
        row(3, 'created', { assessmentId: 'response' }),
        row(4, 'answered', { assessmentId: 'response', questionId: 'team' }),
        row(5, 'submitted', {}),
        row(6, 'deleted', {}),
        row(7, 'person invited', { actorId: 'ada', subject: 'person:bob' }),
        row(8, 'group made', { actorId: 'bob', subject: 'group:none' }),
        row(9, 'round opened', { actorId: 'ada', subject: `round:${round}` }),
        row(10, 'unheard of', { actorId: 'ada', assessmentId: id }),
      ]),
  ]);
});
afterAll(() => store.close());

const wish = (more: Partial<AuditWish> = {}): AuditWish => ({ kind: null, words: '', ...more });
const whats = (events: readonly ListedEvent[]) => events.map(({ what }) => what);
const listed = async (more: Partial<AuditWish> = {}) => whats(await listEvents(may, wish(more), null, 50));

test('the newest first, without single answers and without what respondents of a round left', async () => {
  expect(await listed()).toEqual([
    ...['unheard of', 'round opened', 'group made', 'person invited', 'deleted', 'created'],
  ]);
  expect(await listed({ kind: 'answers' })).toEqual(['answered']);
  expect(await listed({ kind: 'assessments' })).toEqual(['deleted', 'created']);
});

test('by person, by kind, and in pages', async () => {
  expect(await listed({ words: 'ADA@example' })).toEqual(['unheard of', 'round opened', 'person invited']);
  expect(await listed({ words: 'ada', kind: 'people' })).toEqual(['person invited']);
  expect(await listed({ words: 'nobody of this name' })).toEqual([]);
  const first = await listEvents(may, wish(), null, 2);
  expect(whats(await listEvents(may, wish(), first[1] ?? null, 2))).toEqual(['group made', 'person invited']);
});

test('names are those of today; who was deleted is someone', async () => {
  const about = async () => {
    const events = await listEvents(may, wish({ kind: 'people' }), null, 1);
    return [events[0]?.by, events[0]?.about];
  };
  expect(await about()).toEqual([
    { id: 'ada', name: 'ada' },
    { kind: 'person', id: 'bob', name: 'bob' },
  ]);
  const teams = async () => (await listEvents(may, wish({ kind: 'teams' }), null, 1))[0];
  expect(await teams()).toMatchObject({ by: { name: 'bob' }, about: { kind: 'group', id: 'none', name: null } });
  await registry().store.commit((w) => [w.delete(people).where(eq(people.id, 'bob'))]);
  expect((await about())[1]).toEqual({ kind: 'person', id: 'bob', name: null });
  expect(await teams()).toMatchObject({ by: null });
});

test('the file has the same lines, and no name is a formula', async () => {
  await registry().store.commit((w) => [w.update(people).set({ name: '=1+1' }).where(eq(people.id, 'ada'))]);
  const parts = [];
  for await (const part of exportEvents(may, wish({ kind: 'people' }))) parts.push(part);
  expect(parts.join('')).toBe(
    "\ufeffat,what,by,by_id,about,about_name,about_id\r\n2026-01-01T12:00:07.000Z,person invited,'=1+1,ada,person,,bob\r\n",
  );
});

test('what is written now has words', () => {
  expect(['person deleted', 'answered', 'data exported'].map(isAuditEvent)).toEqual([true, true, true]);
  expect(isAuditEvent('unheard of')).toBe(false);
});
