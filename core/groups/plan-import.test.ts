import { describe, expect, test } from 'vitest';
import { type ImportRow, readImportRow } from './import-row.ts';
import { type Existing, planImport } from './plan-import.ts';

const nothing: Existing = { groups: [], people: new Map(), members: new Map() };
const ids = () => {
  let n = 0;
  return () => {
    n += 1;
    return `id${n}`;
  };
};

function rowOf(cells: Readonly<Record<string, string>>, line = 2): ImportRow {
  const read = readImportRow({ line, cells });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.row;
}
const problemsOf = (cells: Readonly<Record<string, string>>) => {
  const read = readImportRow({ line: 7, cells });
  return 'problems' in read ? read.problems.map(({ column, code }) => `${column} ${code}`) : [];
};

describe('reading a line', () => {
  test('units by slashes, a team, tags, and somebody with a role', () => {
    expect(
      rowOf({
        unit: ' Shop / Web ',
        team: 'Orders',
        tags: 'b;a',
        address: 'Ada@Example.org',
        name: ' Ada  L ',
        role: 'Lead',
      }),
    ).toEqual({
      line: 2,
      units: ['Shop', 'Web'],
      team: 'Orders',
      tags: ['a', 'b'],
      member: { address: 'ada@example.org', name: 'Ada L', role: 'lead' },
    });
    expect(rowOf({ unit: 'Shop' })).toEqual({ line: 2, units: ['Shop'], team: null, tags: [], member: null });
  });

  test('everything wrong comes at once', () => {
    expect(problemsOf({ unit: '', team: '', role: 'boss', address: 'x' })).toEqual([
      'team noGroup',
      'role badRole',
      'address badAddress',
    ]);
    expect(problemsOf({ unit: 'A //B', team: 'T' })).toEqual(['unit badName']);
    expect(problemsOf({ team: 'T', role: 'lead' })).toEqual(['role roleWithoutAddress']);
    expect(problemsOf({ team: 'T', tags: 'x'.repeat(41) })).toEqual(['tags badTags']);
    expect(problemsOf({ team: 'T', address: 'a@example.org', name: 'x'.repeat(121) })).toEqual(['name badPersonName']);
  });
});

describe('planning', () => {
  const file = [
    rowOf({ unit: 'Shop', team: 'Orders', address: 'ada@example.org', name: 'Ada', role: 'lead', tags: 'web' }, 2),
    rowOf({ unit: 'SHOP', team: 'orders', address: 'bo@example.org', name: 'Bo' }, 3),
    rowOf({ unit: 'Shop', team: 'Payments', address: 'ada@example.org' }, 4),
  ];

  test('an empty workspace gets each group and person once', () => {
    const planned = planImport(file, nothing, ids());
    expect(planned).toEqual({
      plan: {
        newGroups: [
          { id: 'id1', parentId: null, kind: 'unit', name: 'Shop' },
          { id: 'id2', parentId: 'id1', kind: 'team', name: 'Orders' },
          { id: 'id5', parentId: 'id1', kind: 'team', name: 'Payments' },
        ],
        newTags: [{ groupId: 'id2', tags: ['web'] }],
        newPeople: [
          { id: 'id3', name: 'Ada', address: 'ada@example.org' },
          { id: 'id4', name: 'Bo', address: 'bo@example.org' },
        ],
        newMembers: [
          { groupId: 'id2', personId: 'id3', role: 'lead' },
          { groupId: 'id2', personId: 'id4', role: 'member' },
          { groupId: 'id5', personId: 'id3', role: 'member' },
        ],
        changedMembers: [],
        unchanged: 0,
      },
    });
  });

  const shop = { id: 's', parentId: null, kind: 'unit', name: 'Shop', archived: false, tags: [] } as const;
  const there: Existing = {
    groups: [
      shop,
      { id: 'o', parentId: 's', kind: 'team', name: 'Orders', archived: false, tags: ['web'] },
      { id: 'p', parentId: 's', kind: 'team', name: 'Payments', archived: false, tags: [] },
    ],
    people: new Map([
      ['ada@example.org', 'a'],
      ['bo@example.org', 'b'],
    ]),
    members: new Map([
      ['o/a', 'lead'],
      ['o/b', 'member'],
      ['p/a', 'member'],
    ]),
  };

  test('the same file again changes nothing; another role is a change', () => {
    const same = planImport(file, there, ids());
    expect(same).toMatchObject({ plan: { newGroups: [], newTags: [], newPeople: [], newMembers: [], unchanged: 3 } });
    const other = [rowOf({ unit: 'Shop', team: 'Orders', address: 'bo@example.org', role: 'lead', tags: 'core' })];
    expect(planImport(other, there, ids())).toMatchObject({
      plan: {
        changedMembers: [{ groupId: 'o', personId: 'b', role: 'lead' }],
        newTags: [{ groupId: 'o', tags: ['core'] }],
        unchanged: 0,
      },
    });
  });

  test('a team is no unit, a new person needs a name, one person has one role in a team', () => {
    const codes = (rows: ImportRow[]) => {
      const planned = planImport(rows, there, ids());
      return 'problems' in planned ? planned.problems.map(({ line, column, code }) => [line, column, code]) : [];
    };
    expect(codes([rowOf({ unit: 'Shop / Orders', team: 'X' })])).toEqual([[2, 'unit', 'isTeam']]);
    expect(codes([rowOf({ team: 'Shop' })])).toEqual([[2, 'team', 'isUnit']]);
    expect(codes([rowOf({ unit: 'Shop', team: 'Orders', address: 'new@example.org' })])).toEqual([
      [2, 'name', 'nameMissing'],
    ]);
    expect(
      codes([
        rowOf({ team: 'New', address: 'ada@example.org', role: 'lead' }, 2),
        rowOf({ team: 'New', address: 'ada@example.org', role: 'member' }, 3),
      ]),
    ).toEqual([[3, 'role', 'twice']]);
  });
});
