import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore } from '#db/open-store.ts';
import { sessions, shareLinks } from '#db/schema.ts';
import { createAssessment } from '#server/create-assessment.ts';
import { setUpMail } from '#server/mail/mail-setting.fixture.ts';
import { mayStart } from '#server/may-start.ts';
import { register, registry } from '#server/registry.ts';
import { openTestStore } from '#server/testing.fixture.ts';
import { newToken } from '#server/token.ts';
import { viewerOf } from '#server/viewer.ts';
import { fillWorkspace } from '../e2e/steps/fill-workspace.ts';
import type { Caller, Things } from './action-access.fixture.ts';

export interface TestWorkspace {
  readonly things: Things;
  /** What the browser of somebody sends. */
  cookieOf(who: Caller): string;
  /** Was anything stored since it was asked last? */
  hasChanged(): boolean;
  /** All rows of a table, as SQLite has them. */
  rowsOf(table: string): readonly Readonly<Record<string, unknown>>[];
  /** Puts everything back as it was. */
  putBack(): Promise<void>;
  close(): Promise<void>;
}

/** A workspace in a SQLite file that can be put back as it was. */
export async function openWorkspace(): Promise<TestWorkspace> {
  const store = await openTestStore();
  // Asked for and never sent: no jobs are done here.
  setUpMail(25, { BASE_URL: 'http://maturity.example.org', LOG_LEVEL: 'silent' });
  const file = join(store.folder, 'phaseline.db');
  const { cookies, links } = await fillWorkspace('Orders');
  const things = await thingsOf(links, cookies.member);
  await registry().store.close();
  copyFileSync(file, `${file}.as-it-was`);

  let watch: Database.Database;
  let seen: unknown;
  const open = async () => {
    register({ ...registry(), store: await openStore({ file }) });
    watch = new Database(file, { readonly: true });
    seen = watch.pragma('data_version', { simple: true });
  };
  await open();
  return {
    things,
    cookieOf: (who) => {
      if (who === 'respondent') return `round-open=${things.answer}`;
      return who === 'nobody' || who === 'holder of a link to results' ? '' : cookies[who];
    },
    hasChanged: () => watch.pragma('data_version', { simple: true }) !== seen,
    rowsOf: (table) => watch.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all(),
    putBack: async () => {
      watch.close();
      await registry().store.close();
      for (const more of ['', '-wal', '-shm']) rmSync(`${file}${more}`, { force: true });
      copyFileSync(`${file}.as-it-was`, file);
      await open();
    },
    close: async () => {
      watch.close();
      await store.close();
    },
  };
}

async function thingsOf(links: Readonly<Record<string, string>>, cookie: string): Promise<Things> {
  const { read } = registry().store;
  const may = await mayStart(await viewerOf(cookie), newToken());
  const made = may && (await createAssessment(may, { questionnaire: 'small', profile: null, team: 'A' }));
  if (made?.is !== 'created') throw new Error('a member may not start an assessment');
  const [share] = (await read.select().from(shareLinks)).filter(({ roundId }) => roundId === 'published');
  const [session] = (await read.select().from(sessions)).filter(({ personId }) => personId === 'disabled');
  return {
    own: made.token,
    answer: links['open answer'] ?? '',
    late: links['closed answer'] ?? '',
    link: links.open ?? '',
    share: links['closed share'] ?? '',
    shareId: share?.id ?? '',
    sessionOfAnother: session?.hash ?? '',
  };
}
