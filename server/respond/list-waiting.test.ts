import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { rounds } from '#db/schema.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { listWaiting } from './list-waiting.ts';
import { linked, makeTestLink, makeTestPerson, openTestRound } from './round.fixture.ts';
import { startResponse } from './start-response.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await makeTestPerson('ada');
});
afterAll(() => store.close());

const ada = (...memberOf: string[]): Person => ({
  ...{ is: 'person', id: 'ada', name: 'Ada', role: 'person' },
  memberOf: new Set(memberOf),
  leads: new Set(),
});

test('an open round of one’s team waits, then goes on where it was begun; others do not', async () => {
  const round = await openTestRound();
  const link = await makeTestLink(round);
  expect(await listWaiting(ada())).toEqual([]);
  const mine = ada(`team-${round}`);
  expect(await listWaiting(mine)).toMatchObject([
    { title: 'Spring', group: 'Orders', state: 'new', href: `/r/${link}` },
  ]);
  const started = await startResponse(await linked(link), mine, {});
  if (started.is !== 'started') throw new Error(started.is);
  expect(await listWaiting(mine)).toMatchObject([{ state: 'begun', href: `/a/${started.token}` }]);
  await registry().store.commit((w) => [w.update(rounds).set({ closesAt: new Date() }).where(eq(rounds.id, round))]);
  expect(await listWaiting(mine)).toEqual([]);
});

test('the link made for somebody comes before that of the team; an anonymous one that was used is done', async () => {
  const round = await openTestRound({ mode: 'anonymous' });
  await makeTestLink(round);
  const own = await makeTestLink(round, { kind: 'personal', personId: 'ada' });
  const mine = ada(`team-${round}`);
  expect(await listWaiting(mine)).toMatchObject([{ state: 'unknown', href: `/r/${own}` }]);
  await startResponse(await linked(own), mine, {});
  expect(await listWaiting(mine)).toEqual([]);
});
