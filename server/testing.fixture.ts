import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody } from '#core/access/viewer.ts';
import { dialect } from '#db/columns.ts';
import { openStore, type Place } from '#db/open-store.ts';
import { newDatabase, textOf } from '#db/postgres-database.fixture.ts';
import { createAssessment } from './create-assessment.ts';
import { makeLog } from './log.ts';
import { type MayStart, mayStart } from './may-start.ts';
import { isOwn, type Opened, type Own, openAssessment } from './open-assessment.ts';
import { loadQuestionnaires } from './questionnaires.ts';
import { register, registry } from './registry.ts';
import { readSettings } from './settings.ts';
import { newToken } from './token.ts';

/** A small questionnaire with two dimensions, a required question and a profile. */
export const smallModel = `
id: small
version: 1.0.0
title: A small model
description: For tests.
locale: en
licence: Apache-2.0
attribution: Ours.
phases:
  - { title: Initial, description: It happens. }
  - { title: Managed, description: It is looked after. }
  - { title: Defined, description: It is agreed. }
  - { title: Optimizing, description: It gets better. }
profiles:
  - { id: first-look, title: First look, description: Two questions., questions: [team, docs] }
dimensions:
  - id: ownership
    title: Ownership
    questions:
      - { id: team, text: Who looks after it?, required: true, statements: [Nobody, Somebody, A team, Everybody] }
      - { id: budget, text: Who pays?, statements: [Nobody, Somebody, A team, Everybody] }
  - id: service
    title: Service
    questions:
      - { id: docs, text: Where is it written down?, statements: [Nowhere, Somewhere, In one place, Where it is needed] }
      - { id: story, type: text, text: What happened lately?, scored: false }
`;

export interface TestStore {
  readonly folder: string;
  readonly place: Place;
  /** Everything that is stored, in one text. */
  stored(): Promise<string>;
  /** Closes the store and removes its files. */
  close(): Promise<void>;
}

/** A store on a new temporary database of the dialect under test, registered for the use cases, with the given questionnaire texts loaded. */
export async function openTestStore(...models: readonly string[]): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'phaseline-test-'));
  const url = dialect === 'postgres' ? await newDatabase() : '';
  const read = readSettings({ DATA_FOLDER: folder, LOG_LEVEL: 'silent', DATABASE_URL: url });
  if (read.is === 'faulty') throw new Error('the settings of the test are wrong');
  const { settings } = read;
  const file = join(folder, 'phaseline.db');
  const place: Place = settings.database;
  const store = await openStore(place);
  register({ store, settings, log: makeLog(settings) });
  await loadModels(folder, models.length > 0 ? models : [smallModel]);
  return {
    folder,
    place,
    async stored() {
      if ('url' in place) return textOf(place.url);
      return Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]).toString('latin1');
    },
    async close() {
      await registry().store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Replaces the questionnaires that are served. */
export async function loadModels(folder: string, models: readonly string[]): ReturnType<typeof loadQuestionnaires> {
  const questionnaires = join(folder, 'questionnaires');
  rmSync(questionnaires, { recursive: true, force: true });
  mkdirSync(questionnaires);
  for (const [i, model] of models.entries()) writeFileSync(join(questionnaires, `model-${i}.yaml`), model);
  return loadQuestionnaires([questionnaires]);
}

/** The right of somebody who tries the product in the browser with this secret. */
export async function trial(shelf = newToken()): Promise<MayStart> {
  const may = await mayStart(nobody, shelf);
  if (!may) throw new Error('the store of the test is set up already');
  return may;
}

/** The token of a new assessment of the small model. */
export async function newTestToken(given: { profile?: string; team?: string; shelf?: string } = {}): Promise<string> {
  const { profile = null, team = 'Orders', shelf = newToken() } = given;
  const created = await createAssessment(await trial(shelf), { questionnaire: 'small', profile, team });
  if (created.is !== 'created') throw new Error(`the assessment of the test was refused: ${created.is}`);
  return created.token;
}

/** The assessment of a token as it is now. */
export async function openTest(token: string): Promise<Own<Opened>> {
  const opened = await openAssessment(token);
  if (!opened || !isOwn(opened)) throw new Error('no assessment outside of rounds has this token');
  return opened;
}
