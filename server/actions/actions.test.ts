import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nobody, type Viewer } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { actionEvents, actions, audit, people, requestKeys } from '#db/schema.ts';
import { answerAgain } from '../answer-again.ts';
import { deleteAssessment } from '../delete-assessment.ts';
import { housekeeping } from '../housekeeping.ts';
import { loadResult } from '../load-result.ts';
import { registry } from '../registry.ts';
import { reopenAssessment } from '../reopen-assessment.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore, trial } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { changeAction, type ToChange } from './change-action.ts';
import { exportCalendar } from './export-calendar.ts';
import { listActions } from './list-actions.ts';
import { makeAction } from './make-action.ts';
import type { WantedParts } from './wanted-fields.ts';

let store: TestStore;
let token: string;
const ana: Viewer = { is: 'person', id: 'ana', name: 'Ana', role: 'person', memberOf: new Set(), leads: new Set() };
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  token = await newTestToken();
});

const save = async (question: string, phase: number, of = token) => {
  const opened = await openTest(of);
  const seen = opened.answers.get(question)?.version ?? 0;
  const entry = { key: newToken(), question, seen, comment: '', link: '', answer: { kind: 'phase', phase } } as const;
  return saveAnswer(opened, entry);
};
const submit = async (of = token) => submitAssessment(await openTest(of));
/** Reached 1: what holds phase 2 is who pays. */
const answered = async (of = token) => {
  await save('team', 2, of);
  await save('budget', 1, of);
  await save('docs', 3, of);
  expect(await submit(of)).toEqual({ is: 'submitted' });
};
const step = 'reach:budget:2';
const make = async (parts: WantedParts = {}, key = newToken(), viewer: Viewer = nobody, of = token) =>
  makeAction(await openTest(of), viewer, { key, step, parts });
const change = async (action: string, seen: number, parts: WantedParts, more: Partial<ToChange> = {}, of = token) =>
  changeAction(await openTest(of), nobody, { key: newToken(), action, seen, parts, ...more });
const list = async (of = token) => listActions(await openTest(of));
const plan = async (of = token) => {
  const loaded = await loadResult(await openTest(of));
  if (loaded.is !== 'ready') throw new Error(`there is no plan: ${loaded.is}`);
  return loaded;
};
const made = async (parts: WantedParts = {}, viewer: Viewer = nobody): Promise<string> => {
  const outcome = await make(parts, newToken(), viewer);
  if (outcome.is !== 'made') throw new Error(`the action of the test was refused: ${outcome.is}`);
  return outcome.id;
};
const addAna = () =>
  registry().store.commit((w) => [
    w.insert(people).values({
      ...{ id: 'ana', name: 'Ana', address: 'ana@example.org', role: 'person', createdAt: new Date() },
    }),
  ]);

test('a step is taken on once, and only one that the plan has', async () => {
  expect(await make()).toEqual({ is: 'notSubmitted' });
  await answered();
  expect(await makeAction(await openTest(token), nobody, { key: newToken(), step: 'none', parts: {} })).toEqual({
    is: 'notInPlan',
  });
  const key = newToken();
  const first = await make({ owner: 'Ana', due: '2026-12-01' }, key);
  expect(first).toMatchObject({ is: 'made', version: 1 });
  // The same request again, and another one.
  expect(await make({ owner: 'Ana', due: '2026-12-01' }, key)).toEqual(first);
  expect(await make({ owner: 'Bo' })).toEqual({ is: 'taken', id: first.is === 'made' ? first.id : '' });
  expect(await list()).toMatchObject([
    {
      ...{ step, title: 'Make this true: “A team”', status: 'planned', owner: 'Ana', due: '2026-12-01', version: 1 },
      attribution: { is: 'open' },
      history: [{ what: 'made', actor: null }],
    },
  ]);
});

test('of ten who take it on at once one does', async () => {
  await answered();
  const all = await Promise.all(Array.from({ length: 10 }, () => make()));
  expect(all.filter(({ is }) => is === 'made').length).toBe(1);
  expect(all.filter(({ is }) => is === 'taken').length).toBe(9);
  expect((await list()).length).toBe(1);
});

test('a key that was used for something else is refused', async () => {
  await answered();
  const key = newToken();
  const id = await made();
  expect(await change(id, 1, { notes: 'A' }, { key })).toEqual({ is: 'saved', version: 2 });
  expect(await change(id, 1, { notes: 'A' }, { key })).toEqual({ is: 'saved', version: 2 });
  expect(await change(id, 2, { notes: 'B' }, { key })).toEqual({ is: 'keyReused' });
  expect(await list()).toMatchObject([{ notes: 'A', version: 2 }]);
});

test('two who change different parts both have their way; the same part is shown to the later one', async () => {
  await answered();
  const id = await made({ notes: 'First' });
  expect(await change(id, 1, { status: 'doing', owner: 'Bo' })).toEqual({ is: 'saved', version: 2 });
  // A form sends all parts, those that were left alone as they were seen.
  const form = { status: 'planned', owner: '', due: '2027-01-15', evidence: '', notes: 'First' } as const;
  expect(await change(id, 1, form)).toEqual({ is: 'saved', version: 3 });
  expect(await change(id, 2, { status: 'dropped', owner: 'Cy' })).toEqual({ is: 'saved', version: 4 });
  expect(await change(id, 3, { owner: 'Di' })).toMatchObject({
    is: 'changed',
    current: { status: 'dropped', owner: 'Cy', due: '2027-01-15', notes: 'First', version: 4 },
  });
  const [action] = await list();
  expect(action?.history.map(({ what, parts }) => [what, parts])).toEqual([
    ['made', []],
    ['changed', ['status', 'owner']],
    ['changed', ['due']],
    ['changed', ['status', 'owner']],
  ]);
});

test('of ten changes at once of the same part one is saved, and nothing is lost without a word', async () => {
  await answered();
  const id = await made();
  const all = await Promise.all(Array.from({ length: 10 }, (_, at) => change(id, 1, { notes: `Note ${at}` })));
  expect(all.filter(({ is }) => is === 'saved').length).toBe(1);
  expect(all.filter(({ is }) => is === 'changed').length).toBe(9);
  const parts = [
    { owner: 'Bo' },
    { due: '2027-01-01' },
    { evidence: 'https://example.org/' },
    { status: 'doing' },
  ] as const;
  const different = await Promise.all(parts.map((each) => change(id, 2, each)));
  expect(different.map(({ is }) => is)).toEqual(['saved', 'saved', 'saved', 'saved']);
  expect(await list()).toMatchObject([
    { owner: 'Bo', due: '2027-01-01', evidence: 'https://example.org/', status: 'doing', version: 6 },
  ]);
});

test('notes that were overwritten stand in the history', async () => {
  await answered();
  const id = await made({ notes: 'First' });
  await change(id, 1, { notes: 'Second' });
  const [action] = await list();
  expect(action?.history[1]).toMatchObject({ what: 'changed', parts: ['notes'], notesBefore: 'First' });
});

test('done, it leaves the plan and waits; the result stays as it is', async () => {
  await answered();
  const before = await plan();
  expect(before.plan.now.items.map(({ key }) => key)).toEqual([step]);
  const id = await made();
  await change(id, 1, { status: 'done' });
  const after = await plan();
  expect(after.result).toEqual(before.result);
  expect(after.plan.now.items).toEqual([]);
  expect(after.plan.waiting).toEqual([step]);
  expect(after.actions.get(step)).toMatchObject({ status: 'done', attribution: { is: 'waiting' } });
  await change(id, 2, { status: 'doing' });
  expect((await plan()).plan.now.items.map(({ key }) => key)).toEqual([step]);
});

test('the next answers tell which one moved; one that did not can be taken on again', async () => {
  await answered();
  const id = await made();
  await change(id, 1, { status: 'done' });
  await reopenAssessment(await openTest(token));
  await submit();
  expect(await list()).toMatchObject([
    {
      attribution: { is: 'answered', moved: false, questions: [{ question: 'budget', from: 1, now: 1, how: 'same' }] },
    },
  ]);
  expect((await plan()).plan.now.items.map(({ key }) => key)).toEqual([step]);
  expect(await make()).toMatchObject({ is: 'made' });
  await reopenAssessment(await openTest(token));
  await save('budget', 2);
  await submit();
  expect(await list()).toMatchObject([
    { attribution: { moved: true, questions: [{ question: 'budget', from: 1, to: 2, now: 2, how: 'reached' }] } },
    { attribution: { is: 'open' } },
  ]);
});

test('the assessment that follows has them, and can change them', async () => {
  await answered();
  const id = await made({ owner: 'Ana' });
  await change(id, 1, { status: 'done' });
  const next = await answerAgain(await openTest(token), await trial());
  if (next.is !== 'created') throw new Error('nothing follows');
  expect(await list(next.token)).toMatchObject([{ id, owner: 'Ana', attribution: { is: 'waiting' } }]);
  await save('team', 2, next.token);
  await save('budget', 3, next.token);
  await save('docs', 3, next.token);
  await submit(next.token);
  expect(await list(next.token)).toMatchObject([{ attribution: { moved: true, questions: [{ now: 3 }] } }]);
  // In the first result it is still waited for.
  expect(await list()).toMatchObject([{ attribution: { is: 'waiting' } }]);
  expect(await change(id, 2, { notes: 'From here' }, {}, next.token)).toEqual({ is: 'saved', version: 3 });
  expect(await list()).toMatchObject([{ notes: 'From here' }]);
});

test('another assessment has nothing of it', async () => {
  await answered();
  const id = await made();
  const other = await newTestToken();
  expect(await list(other)).toEqual([]);
  expect(await change(id, 1, { status: 'done' }, {}, other)).toEqual({ is: 'noAction' });
});

test('deleted it can be brought back, until it is purged', async () => {
  await answered();
  const id = await made({ notes: 'Kept' });
  expect(await change(id, 1, {}, { deleted: true })).toEqual({ is: 'saved', version: 2 });
  expect(await change(id, 2, { notes: 'No' })).toEqual({ is: 'noAction' });
  expect((await plan()).actions.size).toBe(0);
  expect(await list()).toMatchObject([{ deleted: true, notes: 'Kept' }]);
  expect(await change(id, 2, {}, { deleted: false })).toEqual({ is: 'saved', version: 3 });
  const [action] = await list();
  expect(action).toMatchObject({ deleted: false, notes: 'Kept' });
  expect(action?.history.map(({ what }) => what)).toEqual(['made', 'deleted', 'restored']);
  await change(id, 3, {}, { deleted: true });
  await housekeeping(new Date(Date.now() + 8 * 24 * 3600 * 1000));
  expect(await list()).toEqual([]);
  expect(await registry().store.read.select().from(actionEvents).where(eq(actionEvents.actionId, id))).toEqual([]);
});

test('with an assessment that is purged they go, unless another one follows, however far away', async () => {
  await answered();
  const id = await made();
  const second = await answerAgain(await openTest(token), await trial());
  if (second.is !== 'created') throw new Error('nothing follows');
  const third = await answerAgain(await openTest(second.token), await trial());
  if (third.is !== 'created') throw new Error('nothing follows');
  await deleteAssessment(await openTest(token));
  expect(await change(id, 1, { notes: 'No' })).toEqual({ is: 'deleted' });
  await deleteAssessment(await openTest(second.token));
  await housekeeping(new Date(Date.now() + 8 * 24 * 3600 * 1000));
  expect(await list(third.token)).toMatchObject([{ id }]);
  await deleteAssessment(await openTest(third.token));
  await housekeeping(new Date(Date.now() + 16 * 24 * 3600 * 1000));
  expect(await registry().store.read.select().from(actions).where(eq(actions.id, id))).toEqual([]);
});

test('who has an account can take it on; when that person is deleted, nobody owns it', async () => {
  await addAna();
  await answered();
  const id = await made({ mine: true }, ana);
  expect(await list()).toMatchObject([{ owner: 'Ana', history: [{ actor: 'Ana' }] }]);
  // A form that leaves the name alone leaves the person.
  await change(id, 1, { owner: 'Ana', notes: 'A' });
  const [row] = await registry().store.read.select().from(actions).where(eq(actions.id, id));
  expect(row).toMatchObject({ personId: 'ana', owner: '' });
  await registry().store.commit((w) => [w.delete(people).where(eq(people.id, 'ana'))]);
  expect(await list()).toMatchObject([{ owner: '', history: [{ actor: null }, { actor: null }] }]);
  // By a link, without an account, nobody becomes the owner.
  expect(await change(id, 2, { mine: true })).toEqual({ is: 'saved', version: 2 });
});

test('nothing that was typed is in the audit or with the keys of requests', async () => {
  await answered();
  const id = await made({ owner: 'Secret owner', notes: 'Secret notes', evidence: 'https://secret.example.org/' });
  await change(id, 1, { notes: 'Secret again' });
  const { read } = registry().store;
  const opened = await openTest(token);
  const rows = [
    ...(await read.select().from(audit).where(eq(audit.assessmentId, opened.id))),
    ...(await read.select().from(requestKeys).where(eq(requestKeys.assessmentId, opened.id))),
  ];
  expect(rows.length).toBeGreaterThan(4);
  expect(JSON.stringify(rows)).not.toMatch(/secret/i);
});

test('the calendar has what is due and not done', async () => {
  await answered();
  const id = await made({ due: '2026-12-01', owner: 'Ana' });
  const now = new Date('2026-11-28T12:00:00Z');
  const { body, disposition } = await exportCalendar(await openTest(token), now);
  expect(body).toContain(`UID:${id}@phaseline\r\n`);
  expect(body).toContain('DTSTART;VALUE=DATE:20261201\r\n');
  expect(body).toContain('DESCRIPTION:Planned · Ana\r\n');
  expect(disposition).toBe('attachment; filename="orders-small-2026-11-28.ics"');
  await change(id, 1, { status: 'done' });
  expect((await exportCalendar(await openTest(token), now)).body).not.toContain('BEGIN:VEVENT');
});
