import { describe, expect, test } from 'vitest';
import { roundStates } from '#core/round/round.ts';
import { can, type Permission } from './can.ts';
import { nobody, type Person, type Viewer } from './viewer.ts';

const person = (role: Person['role'], leads: string[] = [], memberOf: string[] = leads): Person => ({
  is: 'person',
  id: 'p',
  name: 'P',
  role,
  leads: new Set(leads),
  memberOf: new Set(memberOf),
});

const viewers: Readonly<Record<string, Viewer>> = {
  administrator: person('administrator'),
  manager: person('manager'),
  lead: person('person', ['own']),
  member: person('person', [], ['own']),
  outsider: person('person'),
  shareHolder: { is: 'shareHolder', round: 'r', group: 'own' },
  shareOfAll: { is: 'shareHolder', round: 'r', group: null },
  nobody,
};

const may = (permission: Permission, about?: unknown): string[] =>
  Object.keys(viewers).filter((name) =>
    (can[permission] as (viewer: Viewer, about: unknown) => boolean)(viewers[name] ?? nobody, about),
  );

const managers = ['administrator', 'manager'];
const people = [...managers, 'lead', 'member', 'outsider'];

describe('who may what', () => {
  test.each<[Permission, string[]]>([
    ['managePeople', ['administrator']],
    ['administer', ['administrator']],
    ['manageGroups', managers],
    ['manageRounds', managers],
    ['keepOwnAccount', people],
    ['startAssessment', people],
  ])('%s', (permission, expected) => {
    expect(may(permission)).toEqual(expected);
  });

  test.each<[Permission, string | null, string[]]>([
    ['manageMembers', 'own', [...managers, 'lead']],
    ['manageMembers', 'other', managers],
    ['manageMembers', null, managers],
    ['seeGroup', 'own', [...managers, 'lead', 'member']],
    ['seeGroup', 'other', managers],
    ['seeGroup', null, managers],
    ['seeParticipation', 'own', [...managers, 'lead']],
    ['seeParticipation', 'other', managers],
    ['seeParticipation', null, managers],
  ])('%s of group %s', (permission, group, expected) => {
    expect(may(permission, { group })).toEqual(expected);
  });

  test('results: nobody before the round is closed, the platform team then, teams when it is published', () => {
    const readers = (group: string | null, round = 'r') =>
      roundStates.map((state) => may('readResults', { round, group, state }));
    expect(readers('own')).toEqual([
      [],
      [],
      [...managers, 'shareHolder', 'shareOfAll'],
      [...managers, 'lead', 'member', 'shareHolder', 'shareOfAll'],
    ]);
    expect(readers('other')).toEqual([[], [], [...managers, 'shareOfAll'], [...managers, 'shareOfAll']]);
    expect(readers(null)).toEqual([[], [], [...managers, 'shareOfAll'], [...managers, 'shareOfAll']]);
    expect(readers('own', 'another round')).toEqual([[], [], managers, [...managers, 'lead', 'member']]);
  });
});
