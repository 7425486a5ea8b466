import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { wallTime } from '#core/round/zoned-time.ts';
import { and, eq } from '#db/drizzle.ts';
import { allRounds, findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { assessments, jobs, people, roundLinks, rounds } from '#db/schema.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { openRoundLink } from '../respond/open-round-link.ts';
import { linked } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { makeLink, takeLinkBack } from './change-links.ts';
import { closeIfOver } from './close-if-over.ts';
import { closeRound } from './close-round.ts';
import { endRecurrence } from './end-recurrence.ts';
import { listRounds } from './list-rounds.ts';
import { loadRound } from './load-round.ts';
import { makePersonalLinks } from './make-personal-links.ts';
import { moveClosing } from './move-closing.ts';
import { addGroup, addPeople, allowed, manager, newDraft, newOpenRound } from './rounds.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await addPeople('m', 'a', 'b', 'c');
  await addGroup('web', null, 'team', ['a', 'b', 'c']);
  await addGroup('app', null, 'team');
});
afterAll(() => store.close());

const change = (round: string, set: Partial<typeof rounds.$inferInsert>) =>
  registry().store.commit((w) => [w.update(rounds).set(set).where(eq(rounds.id, round))]);
const loaded = async (id: string) => {
  const round = await loadRound(allowed(), id);
  if (!round) throw new Error('gone');
  return round;
};
const tokenOf = (path = '') => path.slice('/r/'.length);
const start = async (token: string) => (await startResponse(await linked(token), nobody, {})).is;

describe('the end of a round', () => {
  const zone = 'Europe/Berlin';
  const soon = () => wallTime(new Date(Date.now() + 3_600_000), zone);

  test('is moved to a time that is still to come, by one of two at once', async () => {
    const id = await newOpenRound({ closesAt: '2099-10-15T18:00' }, { groups: ['web'] });
    expect(await moveClosing(allowed(), id, 1, '2020-01-01T10:00')).toEqual({ is: 'badTime' });
    expect(await moveClosing(allowed(), id, 1, '')).toEqual({ is: 'badTime' });
    const at = await Promise.all([soon(), '2098-01-01T10:00'].map((time) => moveClosing(allowed(), id, 1, time)));
    expect(at.map(({ is }) => is).sort()).toEqual(['changed', 'moved']);
    expect((await loaded(id)).round.changes).toBe(2);
    await closeRound(allowed(), id);
    expect(await moveClosing(allowed(), id, 3, soon())).toEqual({ is: 'notOpen' });
  });

  test('comes by itself: by the job, or by whoever looks first; only once', async () => {
    const id = await newOpenRound({ closesAt: '2099-10-15T18:00' }, { groups: ['web'] });
    await runJobs();
    expect((await loaded(id)).phase).toBe('open');
    const over = new Date(Date.now() - 1000);
    await change(id, { closesAt: over });
    await registry().store.commit((w) => [
      w
        .update(jobs)
        .set({ runAt: over })
        .where(and(eq(jobs.kind, 'close-round'))),
    ]);
    await runJobs();
    expect(await findRound(registry().store.read, id)).toMatchObject({ state: 'closed', closedAt: over });

    const other = await newOpenRound({}, { groups: ['web'] });
    await change(other, { closesAt: over });
    const at = await Promise.all(Array.from({ length: 20 }, () => loaded(other)));
    expect(new Set(at.map(({ phase }) => phase))).toEqual(new Set(['closed']));
    const works = await registry()
      .store.read.select()
      .from(jobs)
      .where(eq(jobs.key, `release-round:${other}`));
    expect(works.length).toBe(1);
  });

  test('that was moved is not that of the old time', async () => {
    const id = await newOpenRound({ closesAt: '2099-10-15T18:00' }, { groups: ['web'] });
    for (let n = 0; n < 20; n += 1) {
      const { changes } = (await loaded(id)).round;
      await change(id, { closesAt: new Date(Date.now() + 5) });
      const [moved] = await Promise.all([moveClosing(allowed(), id, changes, soon()), closeIfOver(id)]);
      if (moved.is === 'moved') expect((await loaded(id)).phase).toBe('open');
      else expect((await loaded(id)).phase).toBe('closed');
      if (moved.is !== 'moved') break;
    }
  });

  test('of a recurring round makes the next one, once', async () => {
    const id = await newOpenRound({ closesAt: '2099-10-15T18:00', every: 'quarter' }, { groups: ['web', 'app'] });
    await Promise.all(Array.from({ length: 10 }, () => closeRound(allowed(), id)));
    const after = (await allRounds(registry().store.read)).filter(({ previousId }) => previousId === id);
    expect(after).toMatchObject([
      { state: 'draft', closesAt: new Date('2100-01-15T17:00:00Z'), recurrence: { every: 'quarter' } },
    ]);
    const taking = await groupsOfRound(registry().store.read, after[0]?.id ?? '');
    expect(taking.map(({ groupId }) => groupId)).toEqual(['app', 'web']);
  });
});

test('a round that comes again can be told not to, while it is open', async () => {
  const id = await newOpenRound({ closesAt: '2099-10-15T18:00', every: 'month' }, { groups: ['web'] });
  expect(await endRecurrence(allowed(), id)).toEqual({ is: 'ended' });
  expect(await endRecurrence(allowed(), id)).toEqual({ is: 'ended' });
  expect((await loaded(id)).round).toMatchObject({ recurrence: null, closesAt: new Date('2099-10-15T16:00:00Z') });
  await closeRound(allowed(), id);
  expect((await loaded(id)).after).toEqual([]);
  expect(await endRecurrence(allowed(), id)).toEqual({ is: 'notOpen' });
  expect(await endRecurrence(allowed(), 'none')).toEqual({ is: 'notOpen' });
  const again = await newOpenRound({ closesAt: '2099-10-15T18:00', every: 'month' }, { groups: ['web'] });
  await closeRound(allowed(), again);
  expect((await loaded(again)).after).toMatchObject([{ state: 'draft', title: (await loaded(again)).round.title }]);
});

describe('a link', () => {
  test('that is taken back leads nowhere; answers that were given by it stay', async () => {
    const id = await newOpenRound({}, { groups: ['web'] });
    const [link] = (await loaded(id)).links;
    const token = tokenOf(link?.path);
    const started = await startResponse(await linked(token), nobody, {});
    const renewed = await takeLinkBack(allowed(), id, link?.id ?? '', true);
    expect(renewed.is).toBe('changed');
    expect(await openRoundLink(token)).toBeNull();
    expect(started.is === 'started' && (await openAssessment(started.token))?.round?.id).toBe(id);
    const [next] = (await loaded(id)).links;
    expect(await start(tokenOf(next?.path))).toBe('started');
    expect(await takeLinkBack(allowed(), id, link?.id ?? '', true)).toEqual({ is: 'gone' });
    expect((await takeLinkBack(allowed(), id, next?.id ?? '', false)).is).toBe('changed');
    expect((await loaded(id)).links).toEqual([]);
    expect((await makeLink(allowed(), id, 'web')).is).toBe('changed');
    expect(await makeLink(allowed(), id, 'app')).toEqual({ is: 'gone' });
    expect(await makeLink(allowed(), id, null)).toEqual({ is: 'gone' });
  });

  test('of another round is not taken back by this one, and none when it is over', async () => {
    const id = await newOpenRound({}, { groups: ['web'] });
    const other = await newOpenRound({}, { groups: ['web'] });
    const [link] = (await loaded(other)).links;
    expect(await takeLinkBack(allowed(), id, link?.id ?? '', true)).toEqual({ is: 'gone' });
    await closeRound(allowed(), other);
    expect(await takeLinkBack(allowed(), other, link?.id ?? '', true)).toEqual({ is: 'notOpen' });
    expect(await makeLink(allowed(), other, 'web')).toEqual({ is: 'notOpen' });
    expect(await makePersonalLinks(allowed(), other, 'web', { is: 'listed' })).toEqual({ is: 'notOpen' });
  });

  test('for one person: everybody who is listed gets one, once', async () => {
    const id = await newOpenRound({}, { groups: ['web', 'app'] });
    const listed = { is: 'listed' } as const;
    const at = await Promise.all(Array.from({ length: 5 }, () => makePersonalLinks(allowed(), id, 'web', listed)));
    expect(at.map((one) => (one.is === 'made' ? one.made : one.is)).sort()).toEqual([0, 0, 0, 0, 3]);
    expect(await makePersonalLinks(allowed(), id, 'app', listed)).toEqual({ is: 'nobody' });
    const { links, participation } = await loaded(id);
    const names = links.flatMap(({ kind, name }) => (kind === 'personal' ? name : []));
    expect(names).toEqual(['a', 'b', 'c']);
    expect(participation.get('web')).toEqual({ is: 'personal', submitted: 0, begun: 0, of: 3 });
  });

  test('for addresses: known people and new ones, who are invited', async () => {
    const id = await newOpenRound({}, { groups: ['app'] });
    const paste = (addresses: string) => makePersonalLinks(allowed(), id, 'app', { is: 'pasted', addresses });
    expect(await paste('a@example.org, nonsense')).toEqual({ is: 'wrongAddresses', wrong: ['nonsense'] });
    expect(await paste(' ')).toEqual({ is: 'nobody' });
    expect(await paste('A@example.org\nNew One <new@example.org>')).toEqual({ is: 'made', made: 2, had: 0 });
    expect(await paste('a@example.org')).toEqual({ is: 'made', made: 0, had: 1 });
    const [invited] = await registry().store.read.select().from(people).where(eq(people.address, 'new@example.org'));
    expect(invited).toMatchObject({ name: 'New One', joinedAt: null, role: 'person' });
  });

  test('for one person tells by name only in a named round that it was used, and is used up when it is renewed', async () => {
    for (const mode of ['named', 'confidential', 'anonymous'] as const) {
      const id = await newOpenRound({ mode }, { groups: ['web'] });
      await makePersonalLinks(allowed(), id, 'web', { is: 'listed' });
      const personal = async () => (await loaded(id)).links.filter(({ kind }) => kind === 'personal');
      const [first, second] = await personal();
      expect(await start(tokenOf(first?.path))).toBe('started');
      expect((await personal()).map(({ used }) => used)).toEqual(
        mode === 'named' ? [true, false, false] : [null, null, null],
      );
      const taken = await takeLinkBack(allowed(), id, second?.id ?? '', false);
      expect(taken.is).toBe(mode === 'named' ? 'changed' : 'gone');
      const renewed = await takeLinkBack(allowed(), id, first?.id ?? '', true);
      const [row] = await registry()
        .store.read.select()
        .from(roundLinks)
        .where(eq(roundLinks.id, renewed.is === 'changed' ? renewed.link : ''));
      expect(row).toMatchObject({ used: 1, personId: 'a', revokedAt: null });
    }
  });
});

test('rounds are listed for who runs them, and for people of the groups that are asked', async () => {
  await registry().store.commit((w) => [w.delete(assessments), w.delete(rounds)]);
  const draft = await newDraft({ title: 'Draft' }, { groups: ['web'] });
  const open = await newOpenRound({ title: 'Open' }, { groups: ['web', 'app'] });
  const later = await newOpenRound({ title: 'Later', opensAt: '2099-01-01T10:00' }, { groups: ['app'] });
  const closed = await newOpenRound({ title: 'Closed' }, { groups: ['web'] });
  await closeRound(allowed(), closed);
  const seen = async (memberOf: string[], role: 'manager' | 'person') =>
    (await listRounds({ ...manager, role, memberOf: new Set(memberOf) })).map(({ round, phase, groups }) => [
      round.id,
      phase,
      groups.length,
    ]);
  expect(await seen([], 'manager')).toEqual([
    [open, 'open', 2],
    [later, 'scheduled', 1],
    [draft, 'draft', 1],
    [closed, 'closed', 1],
  ]);
  expect(await seen(['web'], 'person')).toEqual([
    [open, 'open', 1],
    [closed, 'closed', 1],
  ]);
  expect(await seen([], 'person')).toEqual([]);
  // Of numbers a lead is told those of the own teams, and a member none.
  const told = async (person: Partial<typeof manager>) =>
    (await listRounds({ ...manager, ...person })).find(({ round }) => round.id === open)?.participation;
  expect(await told({})).toEqual({ submitted: 0, of: null });
  expect(await told({ role: 'person', leads: new Set(['web']) })).toEqual({ submitted: 0, of: 3 });
  expect(await told({ role: 'person', memberOf: new Set(['web']) })).toBeNull();
});
