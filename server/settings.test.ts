import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { rowsOf } from './settings/variable.ts';
import { variables } from './settings/variables.ts';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      is: 'read',
      settings: {
        host: '127.0.0.1',
        port: 3000,
        dataFolder: resolve('data'),
        database: { file: resolve('data/phaseline.db') },
        secretFile: resolve('data/secret'),
        makesSecret: true,
        baseUrl: null,
        trustedProxies: new BlockList(),
        firstAdministrator: null,
        signIn: { providers: [], domains: [], groups: { claim: 'groups', roles: [] } },
        mail: null,
        locale: 'en-GB',
        questionnaireFolder: resolve('questionnaires'),
        logLevel: 'info',
        development: false,
      },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).is).toBe('read');
  });

  it('takes all of them', () => {
    const read = readSettings({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_FOLDER: '/srv/phaseline',
      DATABASE_FILE: '/srv/other.db',
      BASE_URL: 'https://maturity.example.org/',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      ADMIN_EMAIL: 'ada@example.org',
      ADMIN_PASSWORD_FILE: '/run/secrets/admin',
      LOCALE: 'en-us',
      QUESTIONNAIRE_FOLDER: '/srv/questionnaires',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'development',
    });
    expect(read).toMatchObject({
      settings: {
        host: '0.0.0.0',
        port: 8080,
        dataFolder: '/srv/phaseline',
        database: { file: '/srv/other.db' },
        baseUrl: new URL('https://maturity.example.org'),
        firstAdministrator: { address: 'ada@example.org', passwordFile: '/run/secrets/admin' },
        locale: 'en-US',
        questionnaireFolder: '/srv/questionnaires',
        logLevel: 'warn',
        development: true,
      },
    });
  });

  it('lists all faults at once, each with what to do', () => {
    const read = readSettings({
      HOST: 'http://x',
      PORT: '80000',
      DATABASE_URL: 'mysql://root:hush@localhost/x',
      DATABASE_CONNECTIONS: 'many',
      BASE_URL: 'https://x.example/path',
      LOCALE: 'cy',
      LOG_LEVEL: 'loud',
    });
    if (read.is === 'read') throw new Error('expected faults');
    expect(read.faults.map(({ sentence }) => sentence)).toEqual([
      'HOST is not an address. Use an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.',
      'PORT is not a port. Use a whole number from 1 to 65535.',
      'BASE_URL has more than a scheme, a host and a port. Remove the path, the query and the user name.',
      'LOCALE is not a language that Phaseline has messages in. Use a tag that begins with en, such as en-GB or en-US.',
      'LOG_LEVEL is not a level. Use one of fatal, error, warn, info, debug, silent.',
      'DATABASE_URL is not the address of a PostgreSQL database. Use something like postgres://phaseline@db.example.org/phaseline.',
      'DATABASE_CONNECTIONS is not a number of connections. Use a whole number from 2 to 500.',
    ]);
  });

  it('takes a PostgreSQL database instead of a file', () => {
    const read = readSettings({ DATABASE_URL: 'postgresql://me:p%40ss@db.example:5433/x?sslmode=verify-full' });
    expect(read).toMatchObject({
      settings: {
        database: { url: 'postgresql://me:p%40ss@db.example:5433/x?sslmode=verify-full', connections: 10 },
        secretFile: resolve('data/secret'),
      },
    });
    const more = {
      DATABASE_URL: 'postgres:///x?host=/run/postgresql',
      DATABASE_CONNECTIONS: '40',
      SECRET_FILE: '/run/s',
    };
    expect(readSettings(more)).toMatchObject({
      settings: { database: { connections: 40 }, secretFile: '/run/s', makesSecret: false },
    });
  });

  it('takes one place for the data only, and says so beside other faults', () => {
    const both = { DATABASE_FILE: '/srv/x.db', DATABASE_URL: 'postgres://localhost/x' };
    const sentence =
      'DATABASE_FILE and DATABASE_URL are both set, and the data can be in one place only. Remove one of them.';
    expect(readSettings(both)).toEqual({ is: 'faulty', faults: [{ name: 'DATABASE_URL', sentence }] });
    const read = readSettings({ ...both, PORT: 'x' });
    expect(read.is === 'faulty' && read.faults.map(({ name }) => name)).toEqual(['PORT', 'DATABASE_URL']);
  });

  it.each([
    ['postgres:/localhost/x', 'is not the address of a PostgreSQL database.'],
    [' postgres://localhost/x', 'is not the address of a PostgreSQL database.'],
    ['postgres://localhost', 'names no database.'],
    ['postgres://me:hush@localhost:5432/', 'names no database.'],
    ['postgres://me:hush#1@localhost/x', 'cannot be read as an address.'],
    ['postgres://me:hush%@localhost/x', 'cannot be read as an address.'],
    ['postgres://me:hush@localhost:99999/x', 'cannot be read as an address.'],
  ])('refuses %s as DATABASE_URL without repeating it', (DATABASE_URL, why) => {
    const read = readSettings({ DATABASE_URL });
    const [fault] = read.is === 'faulty' ? read.faults : [];
    expect(fault?.sentence).toContain(`DATABASE_URL ${why}`);
    expect(fault?.sentence).not.toContain('hush');
  });

  it('wants an address and a password file together, and proxies that are addresses', () => {
    const read = readSettings({ ADMIN_EMAIL: 'ada@example.org', TRUSTED_PROXIES: '10.0.0.0/8, nginx' });
    expect(read.is === 'faulty' && read.faults.map(({ sentence }) => sentence)).toEqual([
      'TRUSTED_PROXIES has something that is no address and no network. Use addresses such as 10.0.0.5 or networks such as 10.0.0.0/8, separated by commas.',
      'ADMIN_PASSWORD_FILE is not set, but ADMIN_EMAIL is. Set both, or none of them.',
    ]);
    const { faults } = readSettings({ ADMIN_EMAIL: 'ada', ADMIN_PASSWORD_FILE: 'x' }) as {
      faults: { sentence: string }[];
    };
    expect(faults[0]?.sentence).toBe('ADMIN_EMAIL is not an e-mail address. Use one such as ada@example.org.');
  });

  const mail = {
    BASE_URL: 'https://maturity.example.org',
    SMTP_URL: 'smtp://phaseline:p%40ss@mail.example.org:2525',
    MAIL_FROM: '"Phaseline" <Phaseline@Example.org>',
  };

  it('takes a mail server with its sender', () => {
    expect(readSettings(mail)).toMatchObject({
      settings: {
        mail: {
          server: new URL('smtp://phaseline:p%40ss@mail.example.org:2525'),
          passwordFile: null,
          from: { name: 'Phaseline', address: 'phaseline@example.org' },
        },
      },
    });
    const elsewhere = { ...mail, SMTP_URL: 'smtps://me@mail.example.org', SMTP_PASSWORD_FILE: '/run/secrets/smtp' };
    expect(readSettings(elsewhere)).toMatchObject({ settings: { mail: { passwordFile: '/run/secrets/smtp' } } });
    expect(readSettings({ ...mail, SMTP_URL: 'smtp://relay.internal:25?tls=if-offered' })).toMatchObject({
      is: 'read',
    });
  });

  it.each([
    [{ BASE_URL: '' }, 'BASE_URL is not set, but SMTP_URL is, and mails lead to that address. Set BASE_URL to'],
    [{ MAIL_FROM: '' }, 'MAIL_FROM is not set, but SMTP_URL is. Set both, or none of them.'],
    [{ SMTP_URL: '' }, 'SMTP_URL is not set, but MAIL_FROM is. Set both, or none of them.'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL is not the address of a mail server.'],
    [{ SMTP_URL: 'smtp://me:hush@/' }, 'SMTP_URL cannot be read as an address.'],
    [{ SMTP_URL: 'smtp://me:hush%@mail.example.org' }, 'SMTP_URL cannot be read as an address.'],
    [{ SMTP_URL: 'smtp://me:hush/1@mail.example.org' }, 'SMTP_URL cannot be read as an address.'],
    [{ SMTP_URL: 'smtp://mail.example.org/?hush' }, 'SMTP_URL has more than a user, a server and a port.'],
    [{ SMTP_URL: 'smtps://mail.example.org?tls=if-offered' }, 'SMTP_URL has ?tls=if-offered, but smtps:// is'],
    [{ SMTP_URL: 'smtp://me:hush@mail.example.org?tls=if-offered' }, 'SMTP_URL has ?tls=if-offered and a user name'],
    [{ SMTP_PASSWORD_FILE: 'x' }, 'SMTP_PASSWORD_FILE is set, and SMTP_URL has a password, too.'],
    [
      { SMTP_URL: 'smtp://mail.example.org', SMTP_PASSWORD_FILE: 'x' },
      'SMTP_PASSWORD_FILE is set, but SMTP_URL has no user name.',
    ],
    [{ SMTP_URL: '', MAIL_FROM: '', SMTP_PASSWORD_FILE: 'x' }, 'SMTP_URL is not set, but SMTP_PASSWORD_FILE is.'],
    [{ MAIL_FROM: 'Phaseline' }, 'MAIL_FROM is not a sender.'],
    [{ MAIL_FROM: 'a@example.org, b@example.org' }, 'MAIL_FROM is not a sender.'],
    [{ MAIL_FROM: 'A\r\nBcc: b <a@example.org>' }, 'MAIL_FROM is not a sender.'],
  ])('refuses %o beside a mail server, without repeating a password', (change, start) => {
    const read = readSettings({ ...mail, ...change });
    const sentences = read.is === 'faulty' ? read.faults.map(({ sentence }) => sentence) : [];
    expect(sentences.length).toBe(1);
    expect(sentences[0]).toContain(start);
    expect(sentences[0]).not.toContain('hush');
  });

  it.each(['0', '-1', '3000.5', 'x'])('refuses port %s', (PORT) => {
    expect(readSettings({ PORT }).is).toBe('faulty');
  });

  it.each(['maturity.example.org', 'ftp://x.example', 'javascript:alert(1)'])('refuses %s as BASE_URL', (BASE_URL) => {
    const read = readSettings({ BASE_URL });
    expect(read.is === 'faulty' && read.faults[0]?.sentence).toBe(
      'BASE_URL is not a web address. Use something like https://maturity.example.org.',
    );
  });
});

test('docs/guides/settings.md shows every variable, as the program takes it', () => {
  const guide = readFileSync('docs/guides/settings.md', 'utf8').split('\n');
  expect(guide.filter((line) => line.startsWith('| `'))).toEqual(rowsOf(variables));
});
