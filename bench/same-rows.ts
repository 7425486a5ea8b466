import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { Connection } from './connection.ts';
import type { PreparedData } from './prepared-data.ts';
import { putAnswer } from './requests.ts';
import type { ServerProcess } from './server-process.ts';

/** All rows of the assessment that was answered and not submitted, in the order in which they were written. */
const answered = 'from assessments where changes > 0 and submitted_at is null';
const queries = [
  `select * ${answered}`,
  ...['answers', 'audit', 'request_keys'].map(
    (table) => `select * from ${table} where assessment_id in (select id ${answered}) order by rowid`,
  ),
];
/** Made anew for every save. */
const changing = ['id', 'key', 'at', 'updated_at'];

/**
 * Has both servers save an answer and change it, and compares every row. Throws when they are not the same: then the
 * bare server is no floor any more.
 */
export async function requireSameRows(
  servers: Readonly<Record<'app' | 'bare', ServerProcess>>,
  dataFolders: Readonly<Record<'app' | 'bare', string>>,
  data: PreparedData,
): Promise<void> {
  const rowsOf = async (which: 'app' | 'bare') => {
    await saveTwice(servers[which], data);
    return allRows(dataFolders[which]);
  };
  const [app, bare] = [await rowsOf('app'), await rowsOf('bare')];
  const isWhole = app.every(({ length }) => length > 0);
  if (isWhole && isDeepStrictEqual(app, bare)) return;
  throw new Error(
    `bench/bare-server.ts does not write what the app writes:\n${JSON.stringify({ app, bare }, null, 1)}`,
  );
}

/** The last of the assessments: no client of a load has it. */
async function saveTwice(server: ServerProcess, { open, questions }: PreparedData): Promise<void> {
  const connection = await Connection.open(server.url);
  for (const seen of [0, 1]) {
    const request = putAnswer(server.url, open.at(-1) ?? '', questions[0] ?? '', seen, seen);
    const { status, head } = await connection.exchange(request);
    if (status !== 200) throw new Error(`an answer was refused: ${head}`);
  }
  connection.close();
}

function allRows(dataFolder: string): Row[][] {
  const database = new Database(path.join(dataFolder, 'phaseline.db'), { readonly: true });
  try {
    return queries.map((query) => database.prepare<[], Row>(query).all().map(unchanging));
  } finally {
    database.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

function unchanging(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !changing.includes(column)));
}
