import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { assessments, audit, jobs, roundLinks } from '#db/schema.ts';
import { registry } from '../registry.ts';
import { linked } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { changeRound } from './change-round.ts';
import { copyRound } from './copy-round.ts';
import { deleteRound } from './delete-round.ts';
import { loadRound } from './load-round.ts';
import { makeRound } from './make-round.ts';
import { openRound } from './open-round.ts';
import { fallingGroups, prepareOpening } from './prepare-opening.ts';
import { addGroup, addPeople, allowed, newDraft, newOpenRound, typing } from './rounds.fixture.ts';
import { settleSmallGroups } from './settle-small-groups.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await addPeople('m', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
  await addGroup('shop', null, 'unit');
  await addGroup('web', 'shop', 'team', ['a', 'b', 'c', 'd', 'e']);
  await addGroup('app', 'shop', 'team', ['f', 'g']);
  await addGroup('ops', 'shop', 'team', ['a', 'b', 'c']);
});
afterAll(() => store.close());

const nothing = { wholeUnits: [], groups: [], agreed: [] };
const found = async (id: string) => {
  const round = await findRound(registry().store.read, id);
  if (!round) throw new Error('gone');
  return round;
};
const taking = async (id: string) =>
  (await groupsOfRound(registry().store.read, id)).map(({ groupId, answers }) => `${groupId} ${answers}`);
const opening = async (id: string) => {
  const prepared = await prepareOpening(allowed(), id);
  if (!prepared) throw new Error('no draft');
  return prepared;
};

describe('a draft', () => {
  test('keeps what was typed for the groups that were ticked', async () => {
    const id = await newDraft(
      { closesAt: '2099-10-15T18:00', attributes: [{ title: 'Site', values: 'North\nSouth' }] },
      { wholeUnits: ['shop'], agreed: ['app'] },
    );
    expect(await found(id)).toMatchObject({ title: 'Autumn', state: 'draft', k: 5, changes: 0, withoutTeam: false });
    expect((await found(id)).closesAt).toEqual(new Date('2099-10-15T16:00:00Z'));
    expect(await taking(id)).toEqual(['app agreed', 'ops personal', 'web personal']);
  });

  test('keeps how many are expected; they count before whoever is listed', async () => {
    const ticked = { groups: ['web', 'app'], expected: { web: '7', app: '', ops: '3' } };
    const id = await newDraft({}, ticked);
    expect(await groupsOfRound(registry().store.read, id)).toEqual([
      { groupId: 'app', answers: 'personal', expected: null },
      { groupId: 'web', answers: 'personal', expected: 7 },
    ]);
    const wrong = await makeRound(allowed(), await typing(), { ...nothing, ...ticked, expected: { web: 'few' } });
    expect(wrong).toEqual({ is: 'invalid', problems: { 'expected.web': 'outOfRange' } });
    // Two are listed for it.
    const few = await newDraft({}, { groups: ['app'] });
    const enough = await newDraft({}, { groups: ['app'], expected: { app: '7' } });
    expect(fallingGroups(await opening(few)).map(({ group }) => group.id)).toContain('app');
    expect(fallingGroups(await opening(enough))).toEqual([]);
    await openRound(allowed(), id, 0);
    expect((await loadRound(allowed(), id))?.participation.get('web')).toMatchObject({ submitted: 0, of: 7 });
  });

  test('is not made of what is not possible', async () => {
    const made = await makeRound(allowed(), await typing({ title: '', k: '2', what: 'none' }), nothing);
    expect(made).toEqual({ is: 'invalid', problems: { title: 'missing', k: 'outOfRange', what: 'invalid' } });
  });

  test('that two people change is changed by one; the other is told and loses nothing', async () => {
    const id = await newDraft({}, { groups: ['web'] });
    const change = async (title: string, changes: number, groups: string[]) =>
      changeRound(allowed(), id, changes, await typing({ title }), { ...nothing, groups });
    expect(await change('One', 0, ['web', 'app'])).toEqual({ is: 'changed' });
    expect(await change('Two', 0, ['ops'])).toEqual({ is: 'changedByOthers', changes: 1 });
    expect([(await found(id)).title, ...(await taking(id))]).toEqual(['One', 'app personal', 'web personal']);
    expect(await change('Two', 1, ['ops'])).toEqual({ is: 'changed' });
    expect([(await found(id)).title, ...(await taking(id))]).toEqual(['Two', 'ops personal']);
    const at = await Promise.all(Array.from({ length: 20 }, (_, n) => change(`Racer ${n}`, 2, ['web'])));
    expect(at.filter(({ is }) => is === 'changed').length).toBe(1);
    expect(at.filter(({ is }) => is === 'changedByOthers').length).toBe(19);
  });

  test('is deleted for good, an open round is not', async () => {
    const id = await newDraft({}, { groups: ['web'] });
    expect(await deleteRound(allowed(), id)).toEqual({ is: 'deleted' });
    expect(await deleteRound(allowed(), id)).toEqual({ is: 'gone' });
    const open = await newOpenRound({}, { groups: ['web'] });
    expect(await deleteRound(allowed(), open)).toEqual({ is: 'changed' });
  });
});

describe('before it is opened', () => {
  test('it says what is missing, and is not opened', async () => {
    const id = await newDraft({ closesAt: '2020-01-01T10:00' }, {});
    expect((await opening(id)).missing).toEqual(['nobodyAsked', 'alreadyOver']);
    expect(await openRound(allowed(), id, 0)).toEqual({ is: 'missing', missing: ['nobodyAsked', 'alreadyOver'] });
    expect((await found(id)).state).toBe('draft');
  });

  test('groups that will be hidden are named, and each offer does what it says', async () => {
    const id = await newDraft({}, { wholeUnits: ['shop'] });
    const falling = async () =>
      fallingGroups(await opening(id)).map(({ group, people, unit, merge, lowerK }) => [
        group.id,
        people,
        merge && unit ? [unit.id, ...merge.groups] : null,
        lowerK,
      ]);
    expect(await falling()).toEqual([
      // With 3 the rest of the unit would be those of app.
      ['ops', 3, ['shop', 'app'], null],
      ['app', 2, ['shop', 'ops'], null],
    ]);
    expect(await settleSmallGroups(allowed(), id, 0, { is: 'agree', group: 'app' })).toEqual({ is: 'settled' });
    expect(await taking(id)).toEqual(['app agreed', 'ops personal', 'web personal']);
    expect(await settleSmallGroups(allowed(), id, 1, { is: 'lower', k: 3 })).toEqual({ is: 'settled' });
    expect(await falling()).toEqual([]);
    expect(await settleSmallGroups(allowed(), id, 1, { is: 'lower', k: 3 })).toEqual({ is: 'changed' });
    expect(await settleSmallGroups(allowed(), id, 2, { is: 'lower', k: 2 })).toEqual({ is: 'changed' });

    const other = await newDraft({}, { wholeUnits: ['shop'] });
    expect(await settleSmallGroups(allowed(), other, 0, { is: 'merge', group: 'app' })).toEqual({ is: 'settled' });
    expect(await taking(other)).toEqual(['shop personal', 'web personal']);
    expect(fallingGroups(await opening(other))).toEqual([]);
  });
});

describe('opening', () => {
  test('makes a link for each group, one answer for teams that agree, and the work that closes it', async () => {
    const typed = { audiences: ['developer', 'executive'], counted: ['developer'], withoutTeam: true };
    const closesAt = '2099-10-15T18:00';
    const id = await newOpenRound({ ...typed, closesAt }, { groups: ['web', 'app'], agreed: ['app'] });
    const { round, links, phase } = (await loadRound(allowed(), id)) ?? {};
    expect([round?.state, phase]).toEqual(['open', 'open']);
    expect(links?.map(({ groupId, audience, kind }) => [groupId, audience, kind])).toEqual([
      ['app', null, 'shared'],
      ['web', null, 'shared'],
      [null, 'executive', 'shared'],
    ]);
    const { read } = registry().store;
    const [work] = await read.select().from(jobs).where(eq(jobs.kind, 'close-round'));
    expect(work).toMatchObject({ about: { round: id }, runAt: new Date('2099-10-15T16:00:00Z') });
    const agreed = await read.select().from(assessments).where(eq(assessments.roundId, id));
    expect(agreed).toMatchObject([{ groupId: 'app', agreed: 1, team: 'app', answered: 0 }]);
    const tokens = links?.map(({ path }) => path.slice('/r/'.length)) ?? [];
    const [app = '', web = '', executives = ''] = tokens;
    expect(await linked(app)).toMatchObject({ answers: 'agreed', group: { name: 'app' } });
    expect(await startResponse(await linked(app), nobody, {})).toMatchObject({ is: 'started' });
    expect(await startResponse(await linked(web), nobody, { audience: 'developer' })).toMatchObject({ is: 'started' });
    expect(await linked(executives)).toMatchObject({ audience: 'executive', group: null });
    for (const token of tokens) expect(await store.stored()).not.toContain(token);
  });

  test('happens once, to what was looked at', async () => {
    const id = await newDraft({}, { groups: ['web', 'app'], agreed: ['app'] });
    expect(await openRound(allowed(), id, 1)).toEqual({ is: 'changed' });
    const at = await Promise.all(Array.from({ length: 50 }, () => openRound(allowed(), id, 0)));
    expect(at.filter(({ is }) => is === 'opened').length).toBe(1);
    const { read } = registry().store;
    expect((await read.select().from(roundLinks).where(eq(roundLinks.roundId, id))).length).toBe(2);
    expect((await read.select().from(assessments).where(eq(assessments.roundId, id))).length).toBe(1);
    expect((await read.select().from(audit).where(eq(audit.what, 'round opened'))).length).toBeGreaterThan(0);
  });

  test('races with a change: what was opened is what was looked at', async () => {
    for (let n = 0; n < 20; n += 1) {
      const id = await newDraft({ title: 'Seen' }, { groups: ['web'] });
      const [opened, changed] = await Promise.all([
        openRound(allowed(), id, 0),
        changeRound(allowed(), id, 0, await typing({ title: 'Changed' }), { ...nothing, groups: ['ops'] }),
      ]);
      const now = await found(id);
      expect(now).toMatchObject(
        opened.is === 'opened' ? { state: 'open', title: 'Seen' } : { state: 'draft', title: 'Changed' },
      );
      expect(changed.is).toBe(opened.is === 'opened' ? 'opened' : 'changed');
    }
  });

  test('fixes the settings; the same again is a copy without times', async () => {
    const id = await newOpenRound({ closesAt: '2099-10-15T18:00' }, { groups: ['web'] });
    expect(await changeRound(allowed(), id, 1, await typing(), nothing)).toEqual({ is: 'opened' });
    const copied = await copyRound(allowed(), id);
    if (copied.is !== 'copied') throw new Error('gone');
    expect(await found(copied.id)).toMatchObject({ state: 'draft', closesAt: null, previousId: id, title: 'Autumn' });
    expect(await taking(copied.id)).toEqual(['web personal']);
  });
});
