import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#db/open-store.ts';
import { strangerTo } from './belonging.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaseline-start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the process with these settings; it is expected to end by itself, before it loads any page. */
async function start(environment: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['server.ts'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '39217',
      DATA_FOLDER: join(folder, 'data'),
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, said };
}

describe('a start that cannot be', () => {
  it('ends with 2 for wrong settings and names all of them', async () => {
    const { code, said } = await start({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(said).toContain('PORT is not a port.');
    expect(said).toContain('LOG_LEVEL is not a level.');
  });

  it('ends with 3 for a taken port and touches nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const { code, said } = await start({ PORT: String(address.port) });
    other.close();
    expect([code, said]).toEqual([
      3,
      `Port ${address.port} on 127.0.0.1 is taken. Stop the program that uses it, or set PORT to another number.\n`,
    ]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('ends with 4 for a data folder that cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, said } = await start({ DATA_FOLDER: join(file, 'data') });
    expect(code).toBe(4);
    expect(said).toContain(
      'cannot be written (ENOTDIR). Change its rights, or set DATA_FOLDER or DATABASE_FILE to another place.',
    );
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('ends with 4 for a file that is no database and leaves it as it is', async () => {
    const file = join(folder, 'words.db');
    writeFileSync(file, 'words '.repeat(1_000));
    const { code, said } = await start({ DATABASE_FILE: file });
    expect([code, said]).toEqual([
      4,
      `${file} cannot be used as the database (SQLITE_NOTADB). End the program that holds it, restore a backup, or set DATABASE_FILE to another place.\n`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('words '.repeat(1_000));
  });

  it('ends with 5 for a database of a newer version and leaves it as it is', async () => {
    const file = join(folder, 'newer.db');
    const newer = new Database(file);
    newer.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)');
    newer.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
    newer.close();
    const before = readFileSync(file);
    const { code, said } = await start({ DATABASE_FILE: file });
    expect(code).toBe(5);
    expect(said).toBe(
      `${file} was last used by a newer version of Phaseline. Start that version, or restore a backup. Nothing was changed.\n`,
    );
    expect(readFileSync(file)).toEqual(before);
  });

  it('ends with 6 for a database server that is away, and tells no password, not even to the log', async () => {
    const { code, said } = await start({ DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/x', LOG_LEVEL: 'debug' });
    expect([code, said]).toEqual([
      6,
      'The database server 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check DATABASE_URL, and that the server runs and lets this machine connect.\n',
    ]);
  });

  it('ends with 7 for a database that was first used with another secret, and leaves both as they are', async () => {
    const folders = [join(folder, 'one'), join(folder, 'two')] as const;
    const file = join(folder, 'shared.db');
    const secrets = folders.map((each) => join(each, 'secret'));
    for (const [at, each] of folders.entries()) {
      mkdirSync(each);
      writeFileSync(join(each, 'secret'), `${'AB'[at]?.repeat(43)}=`);
    }
    const store = await openStore({ file });
    expect(await strangerTo(store, { secretFile: secrets[0] ?? '', makesSecret: true })).toBeNull();
    await store.close();
    const { code, said } = await start({ DATABASE_FILE: file, DATA_FOLDER: folders[1] });
    expect([code, said]).toEqual([
      7,
      `The secret in ${secrets[1]} is not the one that ${file} was first used with: links and sign-ins would not work. Put that file there from a backup or from a process that runs already, or name it with SECRET_FILE.\n`,
    ]);
  });
});
