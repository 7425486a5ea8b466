import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, settingsTable } from './settings.ts';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      is: 'read',
      settings: {
        host: '127.0.0.1',
        port: 3000,
        dataFolder: resolve('data'),
        databaseFile: resolve('data/phaseline.db'),
        baseUrl: null,
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
        databaseFile: '/srv/other.db',
        baseUrl: new URL('https://maturity.example.org'),
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
      DATABASE_URL: 'postgres://localhost/x',
      BASE_URL: 'https://x.example/path',
      LOCALE: 'cy',
      LOG_LEVEL: 'loud',
    });
    if (read.is === 'read') throw new Error('expected faults');
    expect(read.faults.map(({ sentence }) => sentence)).toEqual([
      'HOST is not an address. Use an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.',
      'PORT is not a port. Use a whole number from 1 to 65535.',
      'DATABASE_URL is set, but this version keeps its data in SQLite only. Remove it; PostgreSQL comes with a later version.',
      'BASE_URL has more than a scheme, a host and a port. Remove the path, the query and the user name.',
      'LOCALE is not a language that Phaseline has messages in. Use a tag that begins with en, such as en-GB or en-US.',
      'LOG_LEVEL is not a level. Use one of fatal, error, warn, info, debug, silent.',
    ]);
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

it('settingsTable names every setting', () => {
  const names = settingsTable().map(({ name }) => name);
  expect(names).toEqual([
    'HOST',
    'PORT',
    'DATA_FOLDER',
    'DATABASE_FILE',
    'DATABASE_URL',
    'BASE_URL',
    'LOCALE',
    'QUESTIONNAIRE_FOLDER',
    'LOG_LEVEL',
  ]);
});
