import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migratePostgres } from './migrate-postgres.ts';
import { openStore } from './open-store.ts';
import { shownDatabase } from './postgres-address.ts';
import { asking, newDatabase, testServer } from './postgres-database.fixture.ts';
import { checkServer } from './unfit-server.ts';
import { whyClosed } from './why-closed.ts';

const reasonFor = (work: Promise<unknown>) =>
  work.then(
    () => 'it opened',
    (error: unknown) => whyClosed(error) ?? error,
  );
const opening = (url: string) => reasonFor(openStore({ url }).then((store) => store.close()));

function as(url: string, change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}

describe.skipIf(testServer === null)('a PostgreSQL database that cannot be opened', () => {
  const role = (name: string, ...words: string[]) =>
    asking(testServer ?? '', async (client) => {
      const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
      if (rows.length === 0) await client.query(`create role ${name} login ${words.join(' ')}`);
    });

  test('a server that is not there, by port, by name and by socket', async () => {
    expect(await opening('postgres://me@127.0.0.1:1/x')).toEqual({ why: 'unreachable', code: 'ECONNREFUSED' });
    expect(await opening('postgres://me@no-such-host.invalid/x')).toMatchObject({ why: 'unreachable' });
    expect(await opening('postgres:///x?host=/no/such/folder')).toEqual({ why: 'unreachable', code: 'ENOENT' });
  });

  test('a database that is not there', async () => {
    const url = as(await newDatabase(), (address) => {
      address.pathname = 'not_there';
    });
    expect(await opening(url)).toEqual({ why: 'missing', code: '3D000' });
  });

  test('a user with another password, with none, and one whom no rule lets in', async () => {
    const url = await newDatabase();
    await role('with_password', "password 'right'");
    await role('kept_out');
    await asking(url, async (client) => {
      const { rows } = await client.query("select current_setting('hba_file') as file");
      const [{ file }] = rows;
      // For these two only, before the rules that are there: others use the server at the same time.
      const before = readFileSync(file, 'utf8');
      if (!before.includes('kept_out')) {
        const rules = 'host all with_password 127.0.0.1/32 scram-sha-256\nhost all kept_out 127.0.0.1/32 reject\n';
        writeFileSync(file, rules + before);
      }
      await client.query('select pg_reload_conf()');
    });
    const me = (user: string, password: string) =>
      as(url, (address) => Object.assign(address, { username: user, password }));
    // The server reads its rules a moment later.
    await expect.poll(() => opening(me('kept_out', ''))).toEqual({ why: 'thisMachine', code: '28000' });
    expect(await opening(me('with_password', 'wrong'))).toEqual({ why: 'user', code: '28P01' });
    expect(await opening(me('with_password', ''))).toEqual({ why: 'user', code: 'no password' });
  });

  test('a user who may not make tables, and one who may have no connection', async () => {
    const url = await newDatabase();
    await role('guest');
    await role('too_many', 'connection limit 0');
    expect(await opening(as(url, (address) => Object.assign(address, { username: 'guest' })))).toEqual({
      why: 'rights',
      code: '42501',
    });
    expect(await opening(as(url, (address) => Object.assign(address, { username: 'too_many' })))).toEqual({
      why: 'noSlot',
      code: '53300',
    });
  });

  test('a server without TLS where it is asked for, and a certificate that is not there', async () => {
    const url = await newDatabase();
    expect(await opening(`${url}?sslmode=verify-full`)).toEqual({ why: 'insecure', code: 'no TLS' });
    expect(await opening(`${url}?sslmode=verify-full&sslrootcert=/no/such.pem`)).toEqual({
      why: 'insecure',
      code: 'ENOENT',
    });
  });

  test('a database that cannot hold every letter is left as it is', async () => {
    const url = await newDatabase();
    const latin = `${new URL(url).pathname.slice(1)}_latin`;
    await asking(url, (client) => client.query(`create database ${latin} encoding 'LATIN1' template template0`));
    const there = as(url, (address) => Object.assign(address, { pathname: latin }));
    expect(await opening(there)).toEqual({ why: 'encoding', found: 'LATIN1' });
    expect(
      await asking(
        there,
        async (client) => (await client.query("select 1 from pg_tables where schemaname = 'public'")).rows,
      ),
    ).toEqual([]);
  });

  test('a server that is too old', async () => {
    const reason = await asking(await newDatabase(), (client) => reasonFor(checkServer(client, 990_000)));
    expect(reason).toEqual({ why: 'tooOld', found: expect.stringMatching(/^\d+/) });
  });

  test('what is none of these is nobody’s excuse', async () => {
    expect(await reasonFor(migratePostgres(await newDatabase(), '/no/such/folder'))).toBeInstanceOf(Error);
  });
});

test('shownDatabase tells who and where, never the password, and opens no certificate', () => {
  const shown = { database: 'data', user: 'me', server: 'db.example:5433' };
  expect(shownDatabase('postgres://me:hush@db.example:5433/data?sslrootcert=/no/such.pem')).toEqual(shown);
  expect(shownDatabase('postgres://me:hush@[::1]/data').server).toBe('[::1]:5432');
  expect(shownDatabase('postgres:///data?host=/run/postgresql').server).toBe('/run/postgresql');
});
