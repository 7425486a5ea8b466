import { hkdfSync } from 'node:crypto';
import type { Logger } from 'pino';
import { formatFaultWithFile } from '#core/questionnaire/fault.ts';
import { DatabaseTooNew } from '#db/database-too-new.ts';
import { codeOf, failureOf } from '#db/failure.ts';
import { openStore } from '#db/open-store.ts';
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
  | { readonly is: 'tooNew' }
  /** Locked, no database at all, damaged, not to be read or not to be reached; `code` is the driver's. */
  | { readonly is: 'unusable'; readonly code: string };

/** Migrates and opens the database, registers what the process has one of, and loads the questionnaires. */
export async function openProcess(settings: Settings, log: Logger): Promise<Opening> {
  const store = await openStore({ file: settings.databaseFile }).catch(whyNot);
  if ('is' in store) return store;
  register({ store, settings, log });
  const { faults } = await loadQuestionnaires();
  const key = hkdfSync('sha256', secretOf(settings.dataFolder), '', 'phaseline server actions', 32);
  return {
    is: 'open',
    close: () => store.close(),
    warnings: faults.map(formatFaultWithFile),
    actionKey: Buffer.from(key).toString('base64'),
  };
}

function whyNot(error: unknown): Exclude<Opening, { is: 'open' }> {
  if (DatabaseTooNew.is(error)) return { is: 'tooNew' };
  const { kind } = failureOf(error);
  if (kind !== 'busy' && kind !== 'disk' && kind !== 'lost') throw error;
  return { is: 'unusable', code: codeOf(error) ?? kind };
}
