import { BlockList } from 'node:net';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { type MailSettings, mailFaults } from './mail/mail-settings.ts';
import type { SettingFault } from './settings/setting-fault.ts';
import { togetherFaults } from './settings/together-faults.ts';
import { variables } from './settings/variables.ts';
import { type SignInSettings, signInFaults, signInSettings } from './sign-in-settings.ts';

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
  readonly logLevel: Read['LOG_LEVEL'];
  /** True under `npm run dev`. */
  readonly development: boolean;
}

const environment = z.object({ ...variables, NODE_ENV: z.string().optional() });
type Read = z.output<typeof environment>;

/** Reads the settings from environment variables; an empty variable counts as not set. All faults come at once. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly is: 'read'; readonly settings: Settings } | { readonly is: 'faulty'; readonly faults: SettingFault[] } {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(set);
  const faults = [
    ...(read.error?.issues ?? []).map(asFault),
    ...togetherFaults(set),
    ...signInFaults(set),
    ...mailFaults(set),
  ];
  return read.success && faults.length === 0
    ? { is: 'read', settings: settingsOf(read.data) }
    : { is: 'faulty', faults };
}

function asFault({ path: [name], message }: z.core.$ZodIssue): SettingFault {
  return { name: String(name), sentence: `${String(name)} ${message}` };
}

function settingsOf(read: Read): Settings {
  const dataFolder = resolve(read.DATA_FOLDER);
  return {
    host: read.HOST,
    port: read.PORT,
    dataFolder,
    database:
      read.DATABASE_URL === undefined
        ? { file: resolve(read.DATABASE_FILE ?? join(dataFolder, 'phaseline.db')) }
        : { url: read.DATABASE_URL, connections: read.DATABASE_CONNECTIONS },
    secretFile: resolve(read.SECRET_FILE ?? join(dataFolder, 'secret')),
    makesSecret: read.SECRET_FILE === undefined,
    baseUrl: read.BASE_URL ?? null,
    trustedProxies: read.TRUSTED_PROXIES ?? new BlockList(),
    firstAdministrator:
      read.ADMIN_EMAIL === undefined || read.ADMIN_PASSWORD_FILE === undefined
        ? null
        : { address: read.ADMIN_EMAIL, passwordFile: resolve(read.ADMIN_PASSWORD_FILE) },
    signIn: signInSettings(read),
    mail: mailSettings(read),
    locale: read.LOCALE,
    questionnaireFolder: resolve(read.QUESTIONNAIRE_FOLDER ?? join(import.meta.dirname, '..', 'questionnaires')),
    logLevel: read.LOG_LEVEL,
    development: read.NODE_ENV === 'development',
  };
}

function mailSettings({ SMTP_URL: server, SMTP_PASSWORD_FILE: file, MAIL_FROM: from }: Read): MailSettings | null {
  return server && from ? { server, passwordFile: file ? resolve(file) : null, from } : null;
}
