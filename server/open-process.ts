import { hkdfSync } from 'node:crypto';
import type { Logger } from 'pino';
import { DatabaseTooNew } from '#db/database-too-new.ts';
import { codeOf, failureOf } from '#db/failure.ts';
import { openStore } from '#db/open-store.ts';
import { type Closed, whyClosed } from '#db/why-closed.ts';
import { type Stranger, strangerTo } from './belonging.ts';
import { faultSentences } from './log-faults.ts';
import { loadQuestionnaires } from './questionnaires.ts';
import { register } from './registry.ts';
import { secretOf } from './secrets.ts';
import type { Settings } from './settings.ts';

export type Opening =
  | {
      readonly is: 'open';
      readonly close: () => Promise<void>;
      /** What is wrong with questionnaire files, one sentence each. */
      readonly warnings: readonly string[];
      /** Base64, 32 bytes: what Next encrypts the hidden arguments of forms with, the same after every start. */
      readonly actionKey: string;
    }
  | NotOpened;

export type NotOpened =
  | { readonly is: 'tooNew' }
  /** A SQLite file that is locked, no database at all, damaged or not to be read; `code` is the driver's. */
  | { readonly is: 'unusable'; readonly code: string }
  /** A PostgreSQL database. */
  | ({ readonly is: 'closed' } & Closed)
  | Stranger;

/** Opens the database and loads the questionnaires: what is found there is offered from now on, by every process. */
export async function openProcess(settings: Settings, log: Logger): Promise<Opening> {
  const opened = await openDatabase(settings, log);
  if (opened.is !== 'open') return opened;
  const { faults } = await loadQuestionnaires();
  const key = hkdfSync('sha256', secretOf(settings), '', 'phaseline server actions', 32);
  return {
    ...opened,
    warnings: faultSentences(faults),
    actionKey: Buffer.from(key).toString('base64'),
  };
}

/** Migrates and opens the database and registers what the process has one of: enough for a command beside a running app. */
export async function openDatabase(
  settings: Settings,
  log: Logger,
): Promise<{ readonly is: 'open'; readonly close: () => Promise<void> } | NotOpened> {
  const store = await openStore(settings.database).catch((error) => whyNot(error, settings));
  if ('is' in store) return store;
  const stranger = await strangerTo(store, settings);
  if (stranger) {
    await store.close();
    return stranger;
  }
  register({ store, settings, log });
  return { is: 'open', close: () => store.close() };
}

function whyNot(error: unknown, { database }: Settings): NotOpened {
  if (DatabaseTooNew.is(error)) return { is: 'tooNew' };
  if ('url' in database) {
    const closed = whyClosed(error);
    if (closed) return { is: 'closed', ...closed };
    throw error;
  }
  const { kind } = failureOf(error);
  if (kind !== 'busy' && kind !== 'disk' && kind !== 'lost') throw error;
  return { is: 'unusable', code: codeOf(error) ?? kind };
}
