import type { ShownDatabase } from '#db/postgres-address.ts';
import type { Closed } from '#db/why-closed.ts';
import { exitCodes, type WhyNotStarted } from './exit-codes.ts';

const { away, settings } = exitCodes;

/** Says why a PostgreSQL database could not be opened, and what to do. `setting` is where its address was given. */
export function closedDatabase(
  closed: Closed,
  { database, user, server }: ShownDatabase,
  setting = 'DATABASE_URL',
): WhyNotStarted {
  const said = (code: WhyNotStarted['code'], what: string, remedy: string) => {
    const detail = 'code' in closed ? ` (${closed.code})` : '';
    return { code, sentence: `${what}${detail}. ${remedy}` };
  };
  const there = `database ${database} on ${server}`;
  switch (closed.why) {
    case 'unreachable': {
      const remedy = `Check ${setting}, and that the server runs and lets this machine connect.`;
      return said(away, `The database server ${server} cannot be reached`, remedy);
    }
    case 'noSlot': {
      const remedy = 'Lower DATABASE_CONNECTIONS of the processes, or raise max_connections of the server.';
      return said(away, `The database server ${server} has no connection left`, remedy);
    }
    case 'locked':
      return said(away, `The ${there} is being changed by another process that does not end`, 'Look what runs there.');
    case 'readOnly':
    case 'standby':
      return said(away, `The ${there} can only be read`, `${setting} has to name the primary server.`);
    case 'user': {
      const what = `The database server ${server} does not accept the user ${user} with this password`;
      return said(settings, what, `Check user and password in ${setting}.`);
    }
    case 'thisMachine': {
      const what = `The database server ${server} does not let the user ${user} in from this machine, or not without encryption`;
      return said(settings, what, `Add ?sslmode=verify-full to ${setting}, or a line to pg_hba.conf of the server.`);
    }
    case 'insecure': {
      const remedy = `Check sslmode and sslrootcert in ${setting}.`;
      return said(settings, `There is no encrypted connection to ${server} that can be trusted`, remedy);
    }
    case 'missing':
      return said(settings, `There is no ${there}`, `Make it: createdb --owner ${user} --encoding UTF8 ${database}`);
    case 'rights': {
      const remedy = `Make that user its owner: alter database ${database} owner to ${user}`;
      return said(settings, `The user ${user} may not make tables in the ${there}`, remedy);
    }
    case 'tooOld': {
      const what = `The database server ${server} is PostgreSQL ${closed.found}`;
      return said(settings, what, 'Phaseline needs 14 or newer.');
    }
    case 'encoding': {
      const remedy = `Make one in UTF8: createdb --owner ${user} --encoding UTF8 --template template0 ${database}`;
      return said(settings, `The ${there} is kept in ${closed.found} and cannot hold every letter`, remedy);
    }
  }
}
