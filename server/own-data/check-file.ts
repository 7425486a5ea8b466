import * as z from 'zod';
import { workspaceRoles } from '#core/access/viewer.ts';
import { answerSchema } from '#core/response/answer-schema.ts';
import { anonymityModes, roundStates } from '#core/round/round.ts';
import { isKept } from '#db/move/row.ts';
import type { ColumnShape } from '#db/table-shapes.ts';
import type { FileRow } from './file-row.ts';
import { type FileTable, fileHead, fileTables } from './file-tables.ts';

/** What is wrong with a file, and where; `path` such as `tables.people[3].role`. */
export interface FileFault {
  readonly path: string;
  readonly code: 'notJson' | 'notOurs' | 'older' | 'newer' | 'missing' | 'unknown' | 'value' | 'twice' | 'nothing';
}

export type CheckedFile =
  | {
      readonly is: 'fine';
      readonly tables: readonly { readonly table: FileTable; readonly rows: readonly FileRow[] }[];
    }
  | { readonly is: 'faulty'; readonly faults: readonly FileFault[] };

/** More are not told at once. */
const mostFaults = 20;

/** Reads a file of all data: its form, each value, and whether every row that another one points at is there. */
export function checkFile(text: string): CheckedFile {
  const head = readHead(text);
  if ('code' in head) return { is: 'faulty', faults: [head] };
  const tables = fileTables();
  const checked = z.strictObject(Object.fromEntries(tables.map(schemaOf))).safeParse(head.tables);
  if (!checked.success) {
    const faults = checked.error.issues.flatMap(faultsOf);
    return { is: 'faulty', faults: faults.slice(0, mostFaults) };
  }
  const rowsOf = (name: string): readonly FileRow[] => checked.data[name] ?? [];
  const faults = tables.flatMap((table) => [...doubles(table, rowsOf), ...danglers(table, rowsOf)]);
  if (faults.length > 0) return { is: 'faulty', faults: faults.slice(0, mostFaults) };
  return { is: 'fine', tables: tables.map((table) => ({ table, rows: rowsOf(table.shape.name) })) };
}

const headSchema = z.object({
  format: z.literal(fileHead().format),
  version: z.literal(fileHead().version),
  schema: z.int(),
  tables: z.unknown(),
});

function readHead(text: string): { readonly tables: unknown } | FileFault {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { path: '', code: 'notJson' };
  }
  const head = headSchema.safeParse(content);
  if (!head.success) return { path: String(head.error.issues[0]?.path[0] ?? ''), code: 'notOurs' };
  const { schema } = fileHead();
  if (head.data.schema !== schema) return { path: 'schema', code: head.data.schema < schema ? 'older' : 'newer' };
  return head.data;
}

function schemaOf({ shape, columns }: FileTable): [string, z.ZodType<FileRow[]>] {
  const row = columns.map((column): [string, z.ZodType] => {
    const value = narrower[`${shape.name}.${column.name}`] ?? kinds[column.kind];
    return [column.name, column.mayBeEmpty ? value.nullable() : value];
  });
  return [shape.name, z.array(z.strictObject(Object.fromEntries(row)))];
}

const kinds: Readonly<Record<ColumnShape['kind'], z.ZodType>> = {
  text: z.string().refine((text) => isKept([text])),
  number: z.number(),
  time: z.string().refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text),
  json: z.json().refine((value) => value !== null && isKept([JSON.stringify(value)])),
};

/** Where a column takes less than its kind. */
const narrower: Readonly<Record<string, z.ZodType>> = {
  'people.role': z.enum(workspaceRoles),
  'members.role': z.enum(['lead', 'member']),
  'groups.kind': z.enum(['unit', 'team']),
  'rounds.state': z.enum(roundStates),
  'rounds.mode': z.enum(anonymityModes),
  'round_groups.answers': z.enum(['personal', 'agreed']),
  'round_links.kind': z.enum(['shared', 'personal']),
  'answers.answer': answerSchema,
};

function faultsOf(issue: z.core.$ZodIssue): readonly FileFault[] {
  const at = (path: readonly PropertyKey[]) => textOf(['tables', ...path]);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: at([...issue.path, key]), code: 'unknown' }));
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined');
  return [{ path: at(issue.path), code: isMissing ? 'missing' : 'value' }];
}

function textOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

type RowsOf = (table: string) => readonly FileRow[];

const valuesAt = (row: FileRow, columns: readonly string[]) => JSON.stringify(columns.map((name) => row[name]));

function* doubles({ shape: { name, key } }: FileTable, rowsOf: RowsOf): Generator<FileFault> {
  const seen = new Set<string>();
  for (const [at, row] of rowsOf(name).entries()) {
    const value = valuesAt(row, key);
    if (seen.has(value)) yield { path: `tables.${name}[${at}].${key.join(', ')}`, code: 'twice' };
    seen.add(value);
  }
}

function* danglers({ shape: { name, references } }: FileTable, rowsOf: RowsOf): Generator<FileFault> {
  for (const { columns, table, key } of references) {
    const there = new Set(rowsOf(table).map((row) => valuesAt(row, key)));
    for (const [at, row] of rowsOf(name).entries()) {
      if (columns.some((column) => row[column] === null)) continue;
      if (!there.has(valuesAt(row, columns)))
        yield { path: `tables.${name}[${at}].${columns.join(', ')}`, code: 'nothing' };
    }
  }
}
