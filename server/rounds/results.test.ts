import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody, type Person } from '#core/access/viewer.ts';
import { attributeField } from '#core/round/read-respondent.ts';
import { eq } from '#db/drizzle.ts';
import { jobs, people, releases, rounds } from '#db/schema.ts';
import { authorise } from '../authorise.ts';
import { housekeeping } from '../housekeeping.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { answerTogether, linked, makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { closeRound, closeRoundByTime } from './close-round.ts';
import { loadResults } from './load-results.ts';
import { publishRound } from './publish-round.ts';
import { listShareLinks, makeShareLink, revokeShare, shareHolder } from './share-results.ts';

const none = new Set<string>();
const manager: Person = { is: 'person', id: 'm', name: 'M', role: 'manager', memberOf: none, leads: none };
const allowed = () => {
  const may = authorise({ ...manager, id: 'm' }, 'manageRounds');
  if (!may) throw new Error('not allowed');
  return may;
};

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  const row = { id: 'm', name: 'M', address: 'm@example.org', role: 'manager', createdAt: new Date() } as const;
  await registry().store.commit((w) => [w.insert(people).values(row)]);
});
afterAll(() => store.close());

async function respond(
  link: string,
  phases: Readonly<Record<string, number>>,
  { submit = true, comment = '', as = {} } = {},
): Promise<void> {
  const started = await startResponse(await linked(link), nobody, as);
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const opened = await openAssessment(started.token);
  if (!found || !opened) throw new Error('gone');
  for (const [question, phase] of Object.entries(phases)) {
    const key = newToken();
    await saveAnswer(found, { key, question, seen: 0, comment, link: '', answer: { kind: 'phase', phase } });
  }
  if (submit) await submitAssessment(opened);
}

describe('a round of a team', () => {
  test('is closed once, released by a job, read by the platform team, and by the team when it is published', async () => {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    for (const phase of [1, 1, 2, 2, 3]) await respond(link, { team: phase, budget: phase, docs: 2 });
    await respond(link, { team: 0 }, { submit: false, comment: 'not in' });
    const team: Person = { ...manager, id: 't', role: 'person', memberOf: new Set([`team-${round}`]) };
    expect(await loadResults(manager, round)).toBeNull();
    expect(await closeRound(allowed(), round)).toEqual({ is: 'closed' });
    expect(await closeRound(allowed(), round)).toEqual({ is: 'notOpen' });
    expect(await closeRoundByTime(round)).toEqual({ is: 'notOpen' });
    expect(await loadResults(manager, round)).toMatchObject({ is: 'making', round: { state: 'closed' } });
    expect(await runJobs()).toBe(1);
    const loaded = await loadResults(manager, round);
    if (loaded?.is !== 'ready') throw new Error('not ready');
    expect(loaded.rows.map(({ scope, name, is }) => [scope.is, name, is])).toEqual([
      ['overall', '', 'shown'],
      ['group', 'Orders', 'shown'],
    ]);
    const [, orders] = loaded.rows;
    // Means 1.8, 1.8 and 2: 1.8 in ownership, 2 in service. The lower median is 2 everywhere.
    expect(orders).toMatchObject({
      answers: { from: 5, to: 9 },
      hidden: ['docs', 'story'],
      hiddenDimensions: ['service'],
      result: { reached: 2, coverage: 1 },
    });
    expect(orders?.is === 'shown' && orders.result.score).toBeCloseTo(1.9, 9);
    expect(await loadResults(team, round)).toBeNull();
    expect(await publishRound(allowed(), round)).toEqual({ is: 'published' });
    expect(await publishRound(allowed(), round)).toEqual({ is: 'notClosed' });
    const theirs = await loadResults(team, round);
    expect(theirs?.is === 'ready' && theirs.rows.map(({ scope }) => scope.is)).toEqual(['group']);
    expect(await loadResults({ ...team, memberOf: none }, round)).toBeNull();
    expect(await loadResults(nobody, round)).toBeNull();
    const share = { is: 'shareHolder', round, group: `team-${round}` } as const;
    expect(await loadResults(share, round)).toMatchObject({ is: 'ready' });
    expect(await loadResults({ ...share, round: 'another' }, round)).toBeNull();
  });

  test('of people who all said the same hides what that is', async () => {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    for (const phase of [1, 1, 2, 2, 3]) await respond(link, { team: phase, budget: 4 - phase, docs: 2 });
    await closeRound(allowed(), round);
    await runJobs();
    const loaded = await loadResults(manager, round);
    const orders = loaded?.is === 'ready' ? loaded.rows[1] : undefined;
    // Ownership asks two questions with different answers; service is docs alone, which everybody answered alike.
    expect(orders).toMatchObject({ is: 'shown', hiddenDimensions: ['service'] });
    expect(orders?.is === 'shown' && orders.hidden).toContain('docs');
  });

  test('by what people said of themselves: those of too few are hidden', async () => {
    const values = ['North', 'South', 'East'].map((title) => ({ id: title.toLowerCase(), title }));
    const round = await openTestRound({ k: 3, attributes: [{ id: 'site', title: 'Site', values }] });
    const link = await makeTestLink(round);
    for (const site of ['north', 'north', 'north', 'south', 'south', 'south', 'south', 'east', 'east', 'east', 'east'])
      await respond(link, { team: 1 }, { as: { [attributeField('site')]: site } });
    await closeRound(allowed(), round);
    await runJobs();
    const loaded = await loadResults(manager, round);
    const rows = loaded?.is === 'ready' ? loaded.rows.filter(({ scope }) => scope.is === 'segment') : [];
    expect(rows.map(({ name, is }) => [name, is])).toEqual([
      ['Site: North', 'shown'],
      ['Site: South', 'shown'],
      ['Site: East', 'shown'],
    ]);
    if (loaded?.is !== 'ready') throw new Error('not ready');
    const group = { is: 'group', id: `team-${round}`, kind: 'team', depth: 0 } as const;
    // The same people as at each site, since there is one team.
    expect(loaded.within(group).map(({ name, is }) => [name, is])).toEqual(rows.map(({ name, is }) => [name, is]));
    expect(loaded.within({ is: 'overall' })).toEqual([]);
    expect(loaded.within({ is: 'segment', attribute: 'site', value: 'north' })).toEqual([]);
    const team: Person = { ...manager, id: 't', role: 'person', memberOf: new Set([`team-${round}`]) };
    await publishRound(allowed(), round);
    const theirs = await loadResults(team, round);
    expect(theirs?.is === 'ready' && theirs.rows.map(({ scope }) => scope.is)).toEqual(['group']);
    expect(theirs?.is === 'ready' && theirs.within(group)).toEqual([]);

    const few = await openTestRound({ k: 3, attributes: [{ id: 'site', title: 'Site', values }] });
    const another = await makeTestLink(few);
    for (const site of ['north', 'north', 'north', 'north', 'south', 'south'])
      await respond(another, { team: 1 }, { as: { [attributeField('site')]: site } });
    await closeRound(allowed(), few);
    await runJobs();
    const hidden = await loadResults(manager, few);
    expect(hidden?.is === 'ready' && hidden.rows.slice(2).map(({ is }) => is)).toEqual([
      'withheld', // the rest would be the two of the South
      'withheld',
      'withheld',
    ]);
  });

  test('of fewer than k says so, and is never zero', async () => {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    for (const phase of [1, 2, 3, 3]) await respond(link, { team: phase });
    await closeRound(allowed(), round);
    await runJobs();
    const loaded = await loadResults(manager, round);
    if (loaded?.is !== 'ready') throw new Error('not ready');
    expect(loaded.rows.map((row) => (row.is === 'withheld' ? row.because : row.is))).toEqual([
      'fewerThanK',
      'fewerThanK',
    ]);
    expect(
      JSON.stringify(await registry().store.read.select().from(releases).where(eq(releases.roundId, round))),
    ).not.toContain('"values"');
  });

  test('by name tells every number; one with nothing submitted has nothing to show', async () => {
    const round = await openTestRound({ mode: 'named', target: 2 });
    const link = await makeTestLink(round);
    await respond(link, { team: 2, docs: 1 });
    await closeRound(allowed(), round);
    const empty = await openTestRound();
    await closeRound(allowed(), empty);
    await runJobs();
    const named = await loadResults(manager, round);
    expect(named?.round.target).toBe(2);
    expect(named?.is === 'ready' && named.rows[0]).toMatchObject({ is: 'shown', answers: { from: 1, to: 1 } });
    const nothing = await loadResults(manager, empty);
    expect(nothing?.is === 'ready' && nothing.rows.map(({ is }) => is)).toEqual(['withheld', 'withheld']);
  });
});

describe('comments', () => {
  const phases = [1, 1, 2, 2, 3];

  /** Closes a round in which each of these commented on the question "team"; what its group shows, and what is stored. */
  async function commented(words: Parameters<typeof openTestRound>[0], people: readonly number[] = phases) {
    const round = await openTestRound(words);
    const link = await makeTestLink(round);
    for (const [at, phase] of people.entries()) await respond(link, { team: phase }, { comment: ` Comment ${at} ` });
    await closeRound(allowed(), round);
    await runJobs();
    const loaded = await loadResults(manager, round);
    const row = loaded?.is === 'ready' ? loaded.rows.find(({ scope }) => scope.is === 'group') : undefined;
    const [stored] = await registry().store.read.select().from(releases).where(eq(releases.roundId, round));
    return { row, stored: JSON.stringify(stored) };
  }

  test('stand with the group, in another order and with nothing about who wrote them', async () => {
    const { row } = await commented({ mode: 'anonymous' });
    if (row?.is !== 'shown') throw new Error('not shown');
    expect(row.comments).toEqual([{ question: 'team', texts: expect.any(Array) }]);
    expect([...(row.comments[0]?.texts ?? [])].sort()).toEqual(phases.map((_, at) => `Comment ${at}`));
  });

  test('of fewer than k are neither shown nor kept with the results', async () => {
    const { row, stored } = await commented({}, [1, 2, 3, 3]);
    expect(row).toMatchObject({ is: 'withheld' });
    expect(stored).not.toContain('Comment');
  });

  test('are nowhere where people were told that they are not shown, and in a named round', async () => {
    for (const words of [{ comments: 0 }, { mode: 'named' as const }]) {
      const { row, stored } = await commented(words);
      expect(row).toMatchObject({ is: 'shown', comments: [] });
      expect(stored).not.toContain('Comment');
    }
  });

  test('of a team that agreed stand with its answers, however small it is', async () => {
    const round = await openTestRound();
    await answerTogether(round);
    await respond(await makeTestLink(round), { team: 2 }, { comment: 'We tried it twice.' });
    await closeRound(allowed(), round);
    await runJobs();
    const loaded = await loadResults(manager, round);
    const row = loaded?.is === 'ready' && loaded.rows.find(({ scope }) => scope.is === 'group');
    expect(row).toMatchObject({ answers: null, comments: [{ question: 'team', texts: ['We tried it twice.'] }] });
  });
});

test('a release that is there is not made again', async () => {
  const round = await openTestRound();
  const link = await makeTestLink(round);
  for (const phase of [1, 1, 2, 2, 3]) await respond(link, { team: phase });
  await closeRound(allowed(), round);
  await runJobs();
  const { read, commit } = registry().store;
  const before = await read.select().from(releases).where(eq(releases.roundId, round));
  await commit((w) => [
    w.update(rounds).set({ k: 3 }).where(eq(rounds.id, round)),
    w.update(jobs).set({ endedAt: null, runAt: new Date() }),
  ]);
  await runJobs();
  expect(await read.select().from(releases).where(eq(releases.roundId, round))).toEqual(before);
});

test('a read-only link shows its group until it expires or is taken back', async () => {
  const round = await openTestRound({ mode: 'named' });
  await respond(await makeTestLink(round), { team: 2 });
  await closeRound(allowed(), round);
  await runJobs();
  const wanted = { group: `team-${round}`, label: ' The board ', days: 7 } as const;
  expect(await makeShareLink(allowed(), round, { ...wanted, label: ' ' })).toEqual({ is: 'badLabel' });
  expect(await makeShareLink(allowed(), 'no round', wanted)).toEqual({ is: 'gone' });
  expect(await makeShareLink(allowed(), round, wanted)).toEqual({ is: 'made' });
  const [link] = await listShareLinks(allowed(), round);
  const token = link?.token ?? '';
  expect(link).toMatchObject({ label: 'The board', group: { name: 'Orders' } });
  const holder = await shareHolder(token);
  expect(holder).toEqual({ is: 'shareHolder', round, group: `team-${round}` });
  const seen = holder && (await loadResults(holder, round));
  expect(seen?.is === 'ready' && seen.rows.map(({ name }) => name)).toEqual(['Orders']);
  expect(await store.stored()).not.toContain(token);
  for (const bad of ['', newToken(), `${token}x`]) expect(await shareHolder(bad)).toBeNull();
  await revokeShare(allowed(), round, link?.id ?? '');
  expect(await shareHolder(token)).toBeNull();
  expect((await listShareLinks(allowed(), round))[0]).toMatchObject({ token: null, state: 'revoked' });
});

test('F8: a read-only link whose time was over does not live again when the clock is put back', async () => {
  const round = await openTestRound({ mode: 'named' });
  await respond(await makeTestLink(round), { team: 2 });
  await closeRound(allowed(), round);
  await runJobs();
  const made = async () => {
    await makeShareLink(allowed(), round, { group: null, label: 'The board', days: 7 });
    return (await listShareLinks(allowed(), round))[0]?.token ?? '';
  };
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  const looked = await made();
  expect(await shareHolder(looked, days(6))).not.toBeNull();
  expect(await shareHolder(looked, days(8))).toBeNull();
  expect(await shareHolder(looked)).toBeNull();
  // One that nobody tried meanwhile: the hourly round of the house notes it.
  const forgotten = await made();
  expect(await shareHolder(forgotten)).not.toBeNull();
  await housekeeping(days(8));
  expect(await shareHolder(forgotten)).toBeNull();
  const links = await listShareLinks(allowed(), round);
  expect(links.map(({ state, token }) => [state, token])).toEqual([
    ['expired', null],
    ['expired', null],
  ]);
});
