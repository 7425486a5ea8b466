import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { dialect } from '#db/columns.ts';
import { eq } from '#db/drizzle.ts';
import { rounds } from '#db/schema.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { closeRoundByTime } from '../rounds/close-round.ts';
import { releaseRound } from '../rounds/release-round.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { linked, makeTestLink, makeTestPerson, openTestRound } from './round.fixture.ts';
import { startResponse } from './start-response.ts';

const people = 30;
/** Who answers when: person at each turn. */
const turns = Array.from({ length: people }, (_, turn) => (turn * 17 + 11) % people);

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** Everybody answers by a link of their own; what they say in the text names them, for the test to check by. */
async function anonymousRound(): Promise<void> {
  const round = await openTestRound({ mode: 'anonymous', openedAt: new Date('2027-03-01T08:00:00Z') });
  const links: string[] = [];
  for (let n = 0; n < people; n += 1) {
    const personId = await makeTestPerson(`person-${n}`);
    links.push(await makeTestLink(round, { kind: 'personal', personId }));
  }
  for (const person of turns) {
    const started = await startResponse(await linked(links[person] ?? ''), nobody, {});
    if (started.is !== 'started') throw new Error(started.is);
    const found = await findOpenAssessment(started.token);
    const opened = await openAssessment(started.token);
    if (!found || !opened) throw new Error('gone');
    const text = { kind: 'text', text: `I am number ${person}.` } as const;
    const phase = { kind: 'phase', phase: person % 4 } as const;
    for (const [question, answer] of [
      ['story', text],
      ['team', phase],
    ] as const) {
      await saveAnswer(found, { key: newToken(), question, seen: 0, comment: '', link: '', answer });
    }
    await submitAssessment(opened);
  }
  await registry().store.commit((w) => [w.update(rounds).set({ closesAt: new Date() }).where(eq(rounds.id, round))]);
  expect(await closeRoundByTime(round)).toEqual({ is: 'closed' });
  await releaseRound(round);
}

test.skipIf(dialect === 'postgres')(
  'the file of a finished anonymous round does not say who gave which answers',
  async () => {
    await anonymousRound();
    const file = join(store.folder, 'phaseline.db');
    expect(existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`).length : 0).toBe(0);
    const raw = new Database(file, { readonly: true });
    const column = (query: string) => raw.prepare(query).pluck().all() as (string | number)[];

    // Who answered, in every order that the file knows of people and their links.
    const number = (person: string | number) => Number(String(person).replace('person-', ''));
    const peopleIn = (order: string) => column(`select person_id from round_links order by ${order}`).map(number);
    const byLink = ['rowid', 'id', 'token_hash', 'created_at, rowid', 'used, rowid', 'person_id'].map(peopleIn);

    // Whose answers they are, in every order that it knows of responses.
    const said = (order: string) =>
      column(
        `select answer from answers join assessments a on a.id = assessment_id where question_id = 'story' order by ${order}`,
      ).map((answer) => Number(/number (\d+)/.exec(String(answer))?.[1]));
    const byResponse = [
      'a.rowid',
      'a.id',
      'a.token_hash',
      'a.shelf_hash',
      'a.updated_at, a.rowid',
      'answers.rowid',
    ].map(said);
    const keys = column(
      `select answer from answers join request_keys k using (assessment_id) where question_id = 'story' group by assessment_id order by min(k.at), min(k.rowid)`,
    ).map((answer) => Number(/number (\d+)/.exec(String(answer))?.[1]));

    // Chance joins one person on average; 8 or more of 30 happen once in 100,000 permutations (Poisson with mean 1).
    for (const links of byLink) {
      for (const responses of [...byResponse, keys]) {
        expect(responses.length).toBe(people);
        const joined = links.filter((person, at) => person === responses[at]).length;
        expect(joined).toBeLessThan(8);
      }
    }

    // Nothing of a response tells when it was given, nothing anywhere refers to one.
    const times = column(
      'select created_at from assessments union select updated_at from assessments union select submitted_at from assessments union select at from results',
    );
    expect(times).toEqual([Date.parse('2027-03-01T08:00:00Z')]);
    expect(column('select distinct at % 86400000 from request_keys')).toEqual([0]);
    const ids = new Set(column('select id from assessments'));
    expect(column('select coalesce(assessment_id, subject) from audit').filter((id) => ids.has(id))).toEqual([]);
    const columns = column("select name from pragma_table_info('round_links')");
    expect(columns).toEqual([
      'id',
      'token_hash',
      'round_id',
      'group_id',
      'audience',
      'kind',
      'person_id',
      'used',
      'created_at',
      'reminded_at',
      'revoked_at',
    ]);
    raw.close();
  },
);
