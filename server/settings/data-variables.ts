import * as z from 'zod';
import { databaseUrlFault } from '../database-url.ts';
import { optional, variable } from './variable.ts';

const connectionsHint = 'is not a number of connections. Use a whole number from 2 to 500.';

/** Where everything is kept. */
export const dataVariables = {
  DATA_FOLDER: variable(
    './data',
    'Where everything is kept: the database, the secret made on the first run, and questionnaires of your own. Back up this folder.',
    z.string(),
  ),
  DATABASE_FILE: optional(
    'The SQLite file, if it should be somewhere else.',
    z.string(),
    '`phaseline.db` in the data folder',
  ),
  DATABASE_URL: optional(
    'The address of a PostgreSQL database (14 or newer) to keep the data in instead, such as `postgres://phaseline@db.example.org/phaseline`: [how, and several processes](scale-out.md).',
    z.string().superRefine((text, { addIssue }) => {
      const fault = databaseUrlFault(text);
      if (fault) addIssue(fault);
    }),
  ),
  DATABASE_CONNECTIONS: variable(
    '10',
    'At most so many connections of this process to PostgreSQL.',
    z
      .string()
      .regex(/^\d{1,3}$/, connectionsHint)
      .transform(Number)
      .refine((connections) => connections >= 2 && connections <= 500, connectionsHint),
  ),
  SECRET_FILE: optional(
    'The file with the secret of this installation, if it should be somewhere else: 32 random bytes as base64 (`openssl rand -base64 32`), the same in every process.',
    z.string(),
    '`secret` in the data folder, made on the first run',
  ),
  QUESTIONNAIRE_FOLDER: optional(
    'Where the questionnaire files are read from at start, instead of the built-in ones.',
    z.string(),
    '`questionnaires/` of the clone',
  ),
};
