import type { Asked } from './asked.ts';

const mark = Symbol.for('phaseline.unfit-server');

/** PostgreSQL 14. What is older gets no repairs from its makers any more. */
const oldest = 140_000;

/** A server, reached and open, that Phaseline cannot work on. Nothing was touched. */
export class UnfitServer extends Error {
  override readonly name = 'UnfitServer';
  readonly why: 'tooOld' | 'encoding' | 'standby';
  /** The version or the encoding that it has. */
  readonly found: string;

  constructor(why: UnfitServer['why'], found: string) {
    super(`the PostgreSQL server is not fit: ${why}`);
    this.why = why;
    this.found = found;
    Object.defineProperty(this, mark, { value: true });
  }

  static is(error: unknown): error is UnfitServer {
    return error instanceof Error && mark in error;
  }
}

/** Throws UnfitServer for a version that is too old, a database that cannot hold every letter, and a standby. */
export async function checkServer(client: Asked, least = oldest): Promise<void> {
  const { rows } = await client.query(`select current_setting('server_version_num')::int as number,
    current_setting('server_version') as version, current_setting('server_encoding') as encoding,
    pg_is_in_recovery() as standby`);
  const [server] = rows as { number: number; version: string; encoding: string; standby: boolean }[];
  if (!server) throw new TypeError('the server did not say what it is');
  if (server.number < least) throw new UnfitServer('tooOld', server.version);
  if (server.encoding !== 'UTF8') throw new UnfitServer('encoding', server.encoding);
  if (server.standby) throw new UnfitServer('standby', server.version);
}
