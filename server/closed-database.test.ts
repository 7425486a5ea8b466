import { expect, it } from 'vitest';
import type { Closed } from '#db/why-closed.ts';
import { closedDatabase } from './closed-database.ts';

const shown = { database: 'maturity', user: 'me', server: 'db.example:5432' };

const sentences: readonly (readonly [Closed, number, string])[] = [
  [
    { why: 'unreachable', code: 'ECONNREFUSED' },
    6,
    'The database server db.example:5432 cannot be reached (ECONNREFUSED). Check DATABASE_URL, and that the server runs and lets this machine connect.',
  ],
  [
    { why: 'noSlot', code: '53300' },
    6,
    'The database server db.example:5432 has no connection left (53300). Lower DATABASE_CONNECTIONS of the processes, or raise max_connections of the server.',
  ],
  [
    { why: 'locked', code: '55P03' },
    6,
    'The database maturity on db.example:5432 is being changed by another process that does not end (55P03). Look what runs there.',
  ],
  [
    { why: 'standby', found: '15.14' },
    6,
    'The database maturity on db.example:5432 can only be read. DATABASE_URL has to name the primary server.',
  ],
  [
    { why: 'readOnly', code: '25006' },
    6,
    'The database maturity on db.example:5432 can only be read (25006). DATABASE_URL has to name the primary server.',
  ],
  [
    { why: 'user', code: '28P01' },
    2,
    'The database server db.example:5432 does not accept the user me with this password (28P01). Check user and password in DATABASE_URL.',
  ],
  [
    { why: 'thisMachine', code: '28000' },
    2,
    'The database server db.example:5432 does not let the user me in from this machine, or not without encryption (28000). Add ?sslmode=verify-full to DATABASE_URL, or a line to pg_hba.conf of the server.',
  ],
  [
    { why: 'insecure', code: 'no TLS' },
    2,
    'There is no encrypted connection to db.example:5432 that can be trusted (no TLS). Check sslmode and sslrootcert in DATABASE_URL.',
  ],
  [
    { why: 'missing', code: '3D000' },
    2,
    'There is no database maturity on db.example:5432 (3D000). Make it: createdb --owner me --encoding UTF8 maturity',
  ],
  [
    { why: 'rights', code: '42501' },
    2,
    'The user me may not make tables in the database maturity on db.example:5432 (42501). Make that user its owner: alter database maturity owner to me',
  ],
  [
    { why: 'tooOld', found: '12.22' },
    2,
    'The database server db.example:5432 is PostgreSQL 12.22. Phaseline needs 14 or newer.',
  ],
  [
    { why: 'encoding', found: 'LATIN1' },
    2,
    'The database maturity on db.example:5432 is kept in LATIN1 and cannot hold every letter. Make one in UTF8: createdb --owner me --encoding UTF8 --template template0 maturity',
  ],
];

it.each(sentences)('says what to do: %o', (closed, code, sentence) => {
  expect(closedDatabase(closed, shown)).toEqual({ code, sentence });
});
