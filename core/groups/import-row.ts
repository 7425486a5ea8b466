import { addressSchema } from '../access/address.ts';
import { readPersonName } from '../access/person-name.ts';
import type { TeamRole } from '../access/viewer.ts';
import { readGroupName, readTags } from './read-name.ts';

/** The columns of a file of teams; `team` or `unit` has to be there, the others may be missing. */
export const importColumns = ['unit', 'team', 'address', 'name', 'role', 'tags'] as const;
export type ImportColumn = (typeof importColumns)[number];

export interface ImportProblem {
  readonly line: number;
  /** Null: about the whole file. */
  readonly column: ImportColumn | null;
  readonly code:
    | 'unknownColumn'
    | 'noGroupColumn'
    | 'noGroup'
    | 'badName'
    | 'badTags'
    | 'badAddress'
    | 'badPersonName'
    | 'nameMissing'
    | 'badRole'
    | 'roleWithoutAddress'
    | 'isTeam'
    | 'isUnit'
    | 'twice';
  /** The cell, shortened. */
  readonly word: string;
}

/** One line, understood. */
export interface ImportRow {
  readonly line: number;
  /** Names of the units from the top down. */
  readonly units: readonly string[];
  /** Null: the line is about the last unit. */
  readonly team: string | null;
  readonly tags: readonly string[];
  readonly member: { readonly address: string; readonly name: string | null; readonly role: TeamRole } | null;
}

interface Cells {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads one line; everything that is wrong with it comes at once. */
export function readImportRow({
  line,
  cells,
}: Cells): { readonly row: ImportRow } | { readonly problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const cell = (column: ImportColumn): string => (cells[column] ?? '').trim();
  const fault = (column: ImportColumn, code: ImportProblem['code']): null => {
    problems.push({ line, column, code, word: cell(column).slice(0, 60) });
    return null;
  };
  const units =
    cell('unit') === ''
      ? []
      : cell('unit')
          .split('/')
          .map((name) => groupName(name) ?? fault('unit', 'badName'));
  const team = cell('team') === '' ? null : (groupName(cell('team')) ?? fault('team', 'badName'));
  if (cell('unit') === '' && cell('team') === '') fault('team', 'noGroup');
  const tags = readTags(cell('tags'));
  if ('problem' in tags) fault('tags', 'badTags');
  const role = roleOf(cell('role')) ?? fault('role', 'badRole');
  const member = cell('address') === '' ? null : memberOf();
  if (cell('address') === '' && cell('role') !== '') fault('role', 'roleWithoutAddress');
  if (problems.length > 0) return { problems };
  return {
    row: { line, units: units.filter((unit) => unit !== null), team, tags: 'tags' in tags ? tags.tags : [], member },
  };

  function memberOf(): ImportRow['member'] {
    const address = addressSchema.safeParse(cell('address'));
    if (!address.success) return fault('address', 'badAddress');
    const name = cell('name') === '' ? null : (readPersonName(cell('name')) ?? fault('name', 'badPersonName'));
    return { address: address.data, name, role: role ?? 'member' };
  }
}

function groupName(text: string): string | null {
  const read = readGroupName(text);
  return 'name' in read ? read.name : null;
}

function roleOf(text: string): TeamRole | null {
  const word = text.toLowerCase();
  if (word === '' || word === 'member') return 'member';
  return word === 'lead' ? 'lead' : null;
}
