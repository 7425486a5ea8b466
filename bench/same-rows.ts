import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { Connection } from './connection.ts';
import type { PreparedData } from './prepared-data.ts';
import { putAnswer } from './requests.ts';
import type { ServerProcess } from './server-process.ts';

const tables = [
  'select * from answers order by assessment_id, question_id',
  'select * from audit order by assessment_id, at',
  'select * from request_keys order by assessment_id, at',
  'select * from assessments where changes > 0 order by id',
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
  if (isDeepStrictEqual(app, bare)) return;
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
    return tables.map((table) => database.prepare<[], Row>(table).all().map(unchanging));
  } finally {
    database.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

function unchanging(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !changing.includes(column)));
}
