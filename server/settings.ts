import { BlockList } from 'node:net';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { addressSchema } from '#core/access/address.ts';
import { databaseUrlFault } from './database-url.ts';
import { proxiesOf } from './http/client-address.ts';
import { languageTags, localeOf } from './languages.ts';
import { type MailSettings, mailFaults, readSender, smtpUrlFault } from './mail/mail-settings.ts';
import {
  type SignInSettings,
  signInChecks,
  signInFaults,
  signInSettings,
  signInVariables,
} from './sign-in-settings.ts';

/** What the environment says, checked once at start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataFolder: string;
  /** A SQLite file, absolute; or a PostgreSQL database, whose address may hold a password: never to be shown. */
  readonly database: { readonly file: string } | { readonly url: string; readonly connections: number };
  /** Absolute: the installation's own secret. */
  readonly secretFile: string;
  /** Makes it on the first run; false when SECRET_FILE names it, so that it has to be there. */
  readonly makesSecret: boolean;
  /** Where people reach the app, if not at host and port; never with a path. */
  readonly baseUrl: URL | null;
  /** Whose word about who asks is believed. */
  readonly trustedProxies: BlockList;
  /** The first administrator, if one is to be made at the start; the file holds the password. */
  readonly firstAdministrator: { readonly address: string; readonly passwordFile: string } | null;
  /** By whom people can sign in beside their password. */
  readonly signIn: SignInSettings;
  /** Null: no mail is sent, and every link is copied by hand. */
  readonly mail: MailSettings | null;
  /** Language of the pages, and how numbers and dates are written: what `localeOf` gives. */
  readonly locale: string;
  /** Absolute: where the questionnaires are read from. */
  readonly questionnaireFolder: string;
  readonly logLevel: (typeof logLevels)[number];
  /** True under `npm run dev`. */
  readonly development: boolean;
}

/** One variable that cannot be used: what is wrong with it and what to do. */
export interface SettingFault {
  readonly name: string;
  readonly sentence: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const connectionsHint = 'is not a number of connections. Use a whole number from 2 to 500.';

/** Every variable: its meaning and default for people, its check for `readSettings`. None is mandatory. */
const variables = {
  HOST: {
    fallback: '127.0.0.1',
    meaning: 'The address to listen on. Set 0.0.0.0 to let other machines in.',
    check: z
      .string()
      .regex(/^[a-z0-9.:-]+$/i, 'is not an address. Use an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.'),
  },
  PORT: {
    fallback: '3000',
    meaning: 'The port to listen on.',
    check: z
      .string()
      .regex(/^\d{1,5}$/, 'is not a port. Use a whole number from 1 to 65535.')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, 'is not a port. Use a whole number from 1 to 65535.'),
  },
  DATA_FOLDER: {
    fallback: './data',
    meaning: 'Where everything is kept: the database, the secret made on the first run, questionnaires of your own.',
    check: z.string(),
  },
  DATABASE_FILE: {
    fallback: 'phaseline.db in the data folder',
    meaning: 'The SQLite database file, if it should be somewhere else.',
    check: z.string(),
  },
  DATABASE_URL: {
    fallback: 'none',
    meaning:
      'The address of a PostgreSQL database to keep the data in, instead of a SQLite file, such as postgres://phaseline@db.example.org/phaseline.',
    check: z.string().superRefine((text, { addIssue }) => {
      const fault = databaseUrlFault(text);
      if (fault) addIssue(fault);
    }),
  },
  DATABASE_CONNECTIONS: {
    fallback: '10',
    meaning: 'At most so many connections of this process to PostgreSQL.',
    check: z
      .string()
      .regex(/^\d{1,3}$/, connectionsHint)
      .transform(Number)
      .refine((connections) => connections >= 2 && connections <= 500, connectionsHint),
  },
  SECRET_FILE: {
    fallback: 'secret in the data folder, made on the first run',
    meaning:
      'The file with the secret of this installation, if it should be somewhere else: 32 random bytes as base64, the same in every process.',
    check: z.string(),
  },
  BASE_URL: {
    fallback: 'none',
    meaning: 'The address people type, when a proxy stands in front, such as https://maturity.example.org.',
    check: z
      .url({ protocol: /^https?$/, error: 'is not a web address. Use something like https://maturity.example.org.' })
      .transform((text) => new URL(text))
      .refine(
        (url) => url.href === `${url.origin}/`,
        'has more than a scheme, a host and a port. Remove the path, the query and the user name.',
      ),
  },
  TRUSTED_PROXIES: {
    fallback: 'none',
    meaning:
      'Addresses or networks of the proxies in front, separated by commas, such as 10.0.0.0/8. Only they are believed who asks.',
    check: z
      .string()
      .transform(proxiesOf)
      .refine(
        (list) => list !== null,
        'has something that is no address and no network. Use addresses such as 10.0.0.5 or networks such as 10.0.0.0/8, separated by commas.',
      ),
  },
  ADMIN_EMAIL: {
    fallback: 'none',
    meaning:
      'Address of the first administrator, made at the start if there is none yet; otherwise the start prints a link to set up.',
    check: z
      .string()
      .refine(
        (text) => addressSchema.safeParse(text).success,
        'is not an e-mail address. Use one such as ada@example.org.',
      ),
  },
  ADMIN_PASSWORD_FILE: {
    fallback: 'none',
    meaning: 'A file with the password of that administrator, at least 12 characters.',
    check: z.string(),
  },
  ...signInVariables,
  SMTP_URL: {
    fallback: 'none',
    meaning:
      'The mail server, such as smtp://phaseline@mail.example.org:587, or smtps:// for TLS from the first byte. Needs MAIL_FROM and BASE_URL. Without it no mail is sent.',
    check: z
      .string()
      .superRefine((text, { addIssue }) => {
        const fault = smtpUrlFault(text);
        if (fault) addIssue(fault);
      })
      .transform((text) => URL.parse(text)),
  },
  SMTP_PASSWORD_FILE: {
    fallback: 'none',
    meaning: 'A file with the password for the mail server, if it should not stand in SMTP_URL.',
    check: z.string(),
  },
  MAIL_FROM: {
    fallback: 'none',
    meaning: 'Whom mails come from, such as Phaseline <phaseline@example.org>.',
    check: z
      .string()
      .transform(readSender)
      .refine(
        (sender) => sender !== null,
        'is not a sender. Use one such as Phaseline <phaseline@example.org>, with one address.',
      ),
  },
  LOCALE: {
    fallback: 'en-GB',
    meaning:
      'How numbers and dates are written, as a language tag such as en-GB or en-US. en-XA is for testing translations.',
    check: z
      .string()
      .transform(localeOf)
      .refine(
        (locale) => locale !== null,
        `is not a language that Phaseline has messages in. Use a tag that begins with ${languageTags.join(' or ')}, such as en-GB or en-US.`,
      ),
  },
  QUESTIONNAIRE_FOLDER: {
    fallback: 'questionnaires beside the program',
    meaning: 'Where the questionnaire files are read from at start, instead of the built-in ones.',
    check: z.string(),
  },
  LOG_LEVEL: {
    fallback: 'info',
    meaning: `How much is written to the log: ${logLevels.join(', ')}.`,
    check: z.enum(logLevels, { error: `is not a level. Use one of ${logLevels.join(', ')}.` }),
  },
} as const;

const environment = z.object({
  HOST: variables.HOST.check.default('127.0.0.1'),
  PORT: variables.PORT.check.default(3000),
  DATA_FOLDER: variables.DATA_FOLDER.check.default('./data'),
  DATABASE_FILE: variables.DATABASE_FILE.check.optional(),
  DATABASE_URL: variables.DATABASE_URL.check.optional(),
  DATABASE_CONNECTIONS: variables.DATABASE_CONNECTIONS.check.default(10),
  SECRET_FILE: variables.SECRET_FILE.check.optional(),
  BASE_URL: variables.BASE_URL.check.optional(),
  TRUSTED_PROXIES: variables.TRUSTED_PROXIES.check.optional(),
  ADMIN_EMAIL: variables.ADMIN_EMAIL.check.optional(),
  ADMIN_PASSWORD_FILE: variables.ADMIN_PASSWORD_FILE.check.optional(),
  ...signInChecks,
  SMTP_URL: variables.SMTP_URL.check.optional(),
  SMTP_PASSWORD_FILE: variables.SMTP_PASSWORD_FILE.check.optional(),
  MAIL_FROM: variables.MAIL_FROM.check.optional(),
  LOCALE: variables.LOCALE.check.default('en-GB'),
  QUESTIONNAIRE_FOLDER: variables.QUESTIONNAIRE_FOLDER.check.default(join(import.meta.dirname, '..', 'questionnaires')),
  LOG_LEVEL: variables.LOG_LEVEL.check.default('info'),
  NODE_ENV: z.string().optional(),
});

/** Variables that say something only together. */
const together = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD_FILE'],
  ['SMTP_URL', 'MAIL_FROM'],
] as const;

function missingHalves(set: Readonly<Record<string, string | undefined>>): SettingFault[] {
  return together.flatMap(([one, other]) => {
    if ((set[one] === undefined) === (set[other] === undefined)) return [];
    const [given, missing] = set[one] === undefined ? [other, one] : [one, other];
    return { name: missing, sentence: `${missing} is not set, but ${given} is. Set both, or none of them.` };
  });
}

/** Reads the settings from environment variables; an empty variable counts as not set. All faults come at once. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly is: 'read'; readonly settings: Settings } | { readonly is: 'faulty'; readonly faults: SettingFault[] } {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(set);
  const faults = [
    ...(read.error?.issues ?? []).map(asFault),
    ...faultsTogether(set),
    ...missingHalves(set),
    ...signInFaults(set),
    ...mailFaults(set),
  ];
  if (!read.success || faults.length > 0) return { is: 'faulty', faults };
  const { HOST, PORT, BASE_URL, TRUSTED_PROXIES, LOCALE, QUESTIONNAIRE_FOLDER, LOG_LEVEL, NODE_ENV } = read.data;
  const { DATABASE_FILE, DATABASE_URL, DATABASE_CONNECTIONS, SECRET_FILE } = read.data;
  const { ADMIN_EMAIL, ADMIN_PASSWORD_FILE, SMTP_URL, SMTP_PASSWORD_FILE, MAIL_FROM } = read.data;
  const dataFolder = resolve(read.data.DATA_FOLDER);
  return {
    is: 'read',
    settings: {
      host: HOST,
      port: PORT,
      dataFolder,
      database:
        DATABASE_URL === undefined
          ? { file: resolve(DATABASE_FILE ?? join(dataFolder, 'phaseline.db')) }
          : { url: DATABASE_URL, connections: DATABASE_CONNECTIONS },
      secretFile: resolve(SECRET_FILE ?? join(dataFolder, 'secret')),
      makesSecret: SECRET_FILE === undefined,
      baseUrl: BASE_URL ?? null,
      trustedProxies: TRUSTED_PROXIES ?? new BlockList(),
      firstAdministrator:
        ADMIN_EMAIL === undefined || ADMIN_PASSWORD_FILE === undefined
          ? null
          : { address: ADMIN_EMAIL, passwordFile: resolve(ADMIN_PASSWORD_FILE) },
      signIn: signInSettings(read.data),
      mail:
        SMTP_URL && MAIL_FROM
          ? { server: SMTP_URL, passwordFile: SMTP_PASSWORD_FILE ? resolve(SMTP_PASSWORD_FILE) : null, from: MAIL_FROM }
          : null,
      locale: LOCALE,
      questionnaireFolder: resolve(QUESTIONNAIRE_FOLDER),
      logLevel: LOG_LEVEL,
      development: NODE_ENV === 'development',
    },
  };
}

function asFault({ path: [name], message }: z.core.$ZodIssue): SettingFault {
  return { name: String(name), sentence: `${String(name)} ${message}` };
}

/** What is wrong with variables that are fine by themselves. */
function faultsTogether(set: Readonly<Record<string, string | undefined>>): readonly SettingFault[] {
  if (set.DATABASE_FILE === undefined || set.DATABASE_URL === undefined) return [];
  const sentence =
    'DATABASE_FILE and DATABASE_URL are both set, and the data can be in one place only. Remove one of them.';
  return [{ name: 'DATABASE_URL', sentence }];
}

/** The settings as the documentation shows them. */
export function settingsTable(): readonly { name: string; fallback: string; meaning: string }[] {
  return Object.entries(variables).map(([name, { fallback, meaning }]) => ({ name, fallback, meaning }));
}
