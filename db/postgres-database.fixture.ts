import pg from 'pg';

/** The server that `npm test` starts for the tests; without it they are skipped. */
export const testServer = process.env.PHASELINE_TEST_POSTGRES ?? null;

let count = 0;

/** A new empty database on the server; it goes away with the server. */
export async function newDatabase(server: string | null = testServer): Promise<string> {
  if (server === null) throw new Error('PHASELINE_TEST_POSTGRES names no server');
  const name = `test_${process.pid}_${Date.now()}_${count++}`;
  await asking(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Uses a connection of its own, beside those of the store. */
export async function asking<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** All rows of all tables as PostgreSQL prints them. */
export function textOf(url: string): Promise<string> {
  return asking(url, async (client) => {
    const tables = await client.query(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select t::text as text from ${name} t`);
      texts.push(...rows.map((row) => row.text));
    }
    return texts.join('\n');
  });
}
