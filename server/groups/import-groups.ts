import { type ImportProblem, importColumns, readImportRow } from '#core/groups/import-row.ts';
import { type ImportPlan, planImport } from '#core/groups/plan-import.ts';
import { nearest } from '#core/questionnaire/nearest.ts';
import { newId } from '#db/new-id.ts';
import { allGroups } from '#db/queries/groups.ts';
import { allMembers } from '#db/queries/members.ts';
import { addressBook } from '#db/queries/people.ts';
import { importGroups } from '#db/writes/import-groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type CsvFault, type CsvTable, readCsv } from '#importers/csv/read-csv.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

/** How many of each kind would be, or were, written. */
export type ImportCounts = Readonly<Record<'groups' | 'people' | 'members' | 'roles' | 'tags' | 'unchanged', number>>;

export type Previewed =
  | { readonly is: 'ready'; readonly counts: ImportCounts; readonly newGroups: readonly string[] }
  | { readonly is: 'noTable'; readonly fault: CsvFault }
  | { readonly is: 'problems'; readonly problems: readonly ImportProblem[] };

/** What a file of teams would change; nothing is written. */
export async function previewImport(_: Authorised<'manageGroups'>, bytes: Uint8Array): Promise<Previewed> {
  const read = await readPlan(bytes);
  if (!('plan' in read)) return read;
  return { is: 'ready', counts: countsOf(read.plan), newGroups: read.plan.newGroups.map(({ name }) => name) };
}

/** Writes what a file of teams says, all of it or nothing. */
export async function importTeams(
  allowed: Authorised<'manageGroups'>,
  bytes: Uint8Array,
): Promise<
  | { readonly is: 'imported'; readonly counts: ImportCounts }
  | Exclude<Previewed, { is: 'ready' }>
  | { readonly is: 'changed' }
> {
  const read = await readPlan(bytes);
  if (!('plan' in read)) return read;
  const at = new Date();
  const outcome = await registry().store.commit((w) => [
    ...importGroups(w, read.plan, at),
    recorded(w, 'members imported', actorOf(allowed)),
  ]);
  // Somebody made the same group or person in between: what was shown is not what would be written any more.
  return outcome.done ? { is: 'imported', counts: countsOf(read.plan) } : { is: 'changed' };
}

async function readPlan(
  bytes: Uint8Array,
): Promise<{ readonly plan: ImportPlan } | Exclude<Previewed, { is: 'ready' }>> {
  const csv = readCsv(bytes);
  if ('fault' in csv) return { is: 'noTable', fault: csv.fault };
  const rows = csv.table.rows.map(readImportRow);
  const problems = [...columnProblems(csv.table), ...rows.flatMap((row) => ('problems' in row ? row.problems : []))];
  if (problems.length > 0) return { is: 'problems', problems };
  const { read } = registry().store;
  const [groups, people, members] = await Promise.all([allGroups(read), addressBook(read), allMembers(read)]);
  const byKey = new Map(members.map(({ groupId, personId, role }) => [`${groupId}/${personId}`, role]));
  const understood = rows.flatMap((row) => ('row' in row ? row.row : []));
  const planned = planImport(understood, { groups, people, members: byKey }, newId);
  return 'plan' in planned ? planned : { is: 'problems', problems: planned.problems };
}

function columnProblems({ columns }: CsvTable): ImportProblem[] {
  const known: readonly string[] = importColumns;
  const names = columns.map((name) => name.toLowerCase());
  const about = { line: 1, column: null } as const;
  const strange = columns.filter((name) => name !== '' && !known.includes(name.toLowerCase()));
  return [
    ...strange.map((name) => {
      const meant = nearest(name.toLowerCase(), known);
      return { ...about, code: 'unknownColumn', word: meant ? `${name} → ${meant}` : name } as const;
    }),
    ...(names.includes('team') || names.includes('unit')
      ? []
      : [{ ...about, code: 'noGroupColumn', word: '' } as const]),
  ];
}

function countsOf({ newGroups, newPeople, newMembers, changedMembers, newTags, unchanged }: ImportPlan): ImportCounts {
  return {
    groups: newGroups.length,
    people: newPeople.length,
    members: newMembers.length,
    roles: changedMembers.length,
    tags: newTags.length,
    unchanged,
  };
}
