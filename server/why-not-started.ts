import { shownDatabase } from '#db/postgres-address.ts';
import { closedDatabase } from './closed-database.ts';
import { exitCodes, type WhyNotStarted } from './exit-codes.ts';
import type { NotOpened } from './open-process.ts';
import type { Settings } from './settings.ts';

/** Says to the person who starts the app why it does not. Of a database's address nothing but who and where is told. */
export function whyNotStarted(opening: NotOpened, settings: Settings): WhyNotStarted {
  const { database, secretFile, makesSecret } = settings;
  const place = shownPlace(database);
  const bringIt = 'Put that file there from a backup or from a process that runs already, or name it with SECRET_FILE.';
  switch (opening.is) {
    case 'tooNew': {
      const remedy = 'Start that version, or restore a backup. Nothing was changed.';
      const sentence = `${upper(place)} was last used by a newer version of Phaseline. ${remedy}`;
      return { code: exitCodes.databaseTooNew, sentence };
    }
    case 'unusable': {
      const remedy = 'End the program that holds it, restore a backup, or set DATABASE_FILE to another place.';
      const sentence = `${place} cannot be used as the database (${opening.code}). ${remedy}`;
      return { code: exitCodes.dataFolder, sentence };
    }
    case 'closed':
      if ('file' in database) throw new TypeError('only a server can be closed');
      return closedDatabase(opening, shownDatabase(database.url));
    case 'otherSecret': {
      const what = `The secret in ${secretFile} is not the one that ${place} was first used with`;
      return { code: exitCodes.otherSecret, sentence: `${what}: links and sign-ins would not work. ${bringIt}` };
    }
    case 'noSecret': {
      const what = `${upper(place)} was used before, with a secret that is not in ${secretFile}.`;
      return { code: exitCodes.otherSecret, sentence: `${what} ${bringIt}` };
    }
    case 'unreadable': {
      const remedy = makesSecret
        ? 'Change the rights of the file and its folder.'
        : 'Check SECRET_FILE. A new secret is made with: openssl rand -base64 32';
      const sentence = `The secret in ${secretFile} cannot be read (${opening.code}). ${remedy}`;
      return { code: exitCodes.settings, sentence };
    }
    case 'damaged': {
      const what = `The file ${secretFile} does not hold a secret, which is 32 bytes as base64.`;
      return { code: exitCodes.settings, sentence: `${what} Restore it from a backup.` };
    }
  }
}

/** Where the data is, for people. */
export function shownPlace(place: Settings['database']): string {
  if ('file' in place) return place.file;
  const { database, server } = shownDatabase(place.url);
  return `the database ${database} on ${server}`;
}

function upper(text: string): string {
  return text.replace(/^the /, 'The ');
}
