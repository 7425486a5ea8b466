import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expecting, type Store } from './commit.ts';
import { eq } from './drizzle.ts';
import { latestSnapshot } from './queries/latest-snapshot.ts';
import { draftIds, draftsOf, versionsOf } from './queries/versions-of.ts';
import { answered, assessment, version } from './rows.fixture.ts';
import { answers, assessments, results, questionnaireVersions as versions } from './schema.ts';
import { startOver } from './start-over.fixture.ts';
import { StorageError } from './storage-error.ts';
import { changeAssessment } from './writes/change-assessment.ts';
import { countAnswer } from './writes/count-answer.ts';
import { insertVersion } from './writes/insert-version.ts';
import { dropDraft, keepDraft } from './writes/keep-draft.ts';
import { clearAnswers, insertAnswers, outdateAnswers, removeAnswers } from './writes/move-answers.ts';
import { retireVersion, startable } from './writes/retire-version.ts';
import { deleteSnapshot, insertSnapshot, nameVersionOfResults } from './writes/snapshot.ts';
import { writeAnswer } from './writes/write-answer.ts';

/** What every database has to do the same way with versions of questionnaires. */
export function versionsContract(name: string, open: () => Promise<Store>): void {
  describe(`versions on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(() => startOver(store));

    test.each([{ content: '{"other":1}' }, { version: '2' }, { hash: 'other' }, { questionnaireId: 'other' }])(
      'a published version is never changed: %o',
      async (change) => {
        await store.commit((w) => [w.insert(versions).values(version('lonely'))]);
        const update = store.commit((w) => [w.update(versions).set(change).where(eq(versions.hash, 'lonely'))]);
        const error = await update.catch((thrown: unknown) => thrown);
        if (!StorageError.is(error)) throw error;
        expect(await store.read.select().from(versions).where(eq(versions.hash, 'lonely'))).toEqual([
          version('lonely'),
        ]);
      },
    );

    test('the same content again keeps the first', async () => {
      const again = { hash: 'h', questionnaireId: 'q', version: '2', content: '{"x":1}' };
      expect(await store.commit((w) => [insertVersion(w, again)])).toEqual({ done: true, results: [0] });
      expect(await store.read.select().from(versions)).toEqual([version('h')]);
    });

    test('nothing is started with a retired version until it is not retired any more', async () => {
      const start = (id: string) =>
        store.commit((w) => [expecting(1, startable(w, 'h'), 'retired'), w.insert(assessments).values(assessment(id))]);
      expect(await store.commit((w) => [retireVersion(w, 'h', true)])).toEqual({ done: true, results: [1] });
      expect(await store.commit((w) => [retireVersion(w, 'h', true)])).toEqual({ done: true, results: [0] });
      expect(await start('b')).toMatchObject({ done: false, name: 'retired' });
      expect(await store.commit(() => [countAnswer('a', 'q1', 'h', true)])).toMatchObject({ done: true }); // what runs goes on
      await store.commit((w) => [retireVersion(w, 'h', false)]);
      expect(await start('b')).toMatchObject({ done: true });
    });

    test('versions are listed with how many assessments have them', async () => {
      await store.commit((w) => [
        w.insert(versions).values([version('h2'), { ...version('elsewhere'), questionnaireId: 'other' }]),
        w.insert(assessments).values(assessment('b')),
      ]);
      const listed = (await versionsOf(store.read, 'q')).toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
      expect(listed.map(({ hash, assessments: n }) => [hash, n])).toEqual([
        ['h', 2],
        ['h2', 0],
      ]);
    });

    test('a draft changes in place, keeps its dates when it says the same, and goes', async () => {
      const draft = { id: 'd', questionnaireId: 'q', content: '{"a":1}' };
      await store.commit((w) => [keepDraft(w, draft)]);
      const [first] = await draftsOf(store.read, 'q');
      expect(await store.commit((w) => [keepDraft(w, draft)])).toEqual({ done: true, results: [0] });
      expect(await draftsOf(store.read, 'q')).toEqual([first]);
      await store.commit((w) => [keepDraft(w, { ...draft, content: '{"a":2}' })]);
      expect(await draftsOf(store.read, 'q')).toMatchObject([{ id: 'd', content: '{"a":2}' }]);
      await store.commit((w) => [dropDraft(w, 'd')]);
      expect(await draftIds(store.read)).toEqual([]);
    });

    test('an answer that was checked against another version is not written', async () => {
      const save = (hash: string) =>
        store.commit(() => [
          expecting(1, countAnswer('a', 'q1', hash, true), 'closed'),
          expecting(1, writeAnswer('a', 'q1', 0, answered(1)), 'changed'),
        ]);
      expect(await save('other')).toMatchObject({ done: false, name: 'closed' });
      expect(await save('h')).toMatchObject({ done: true });
    });

    test('answers are outdated, cleared, removed and put back; the others stay', async () => {
      const saved = new Map(['q1', 'q2', 'q3', 'q4'].map((id) => [id, { ...answered(1), comment: 'c', version: 3 }]));
      await store.commit((w) => [insertAnswers(w, 'a', saved)]);
      await store.commit((w) => [
        outdateAnswers(w, 'a', ['q1']),
        clearAnswers(w, 'a', ['q2']),
        removeAnswers(w, 'a', ['q3']),
      ]);
      const rows = await store.read.select().from(answers).orderBy(answers.questionId);
      expect(rows.map((row) => [row.questionId, row.answer, row.comment, row.version])).toEqual([
        ['q1', answered(1).answer, 'c', 4],
        ['q2', null, 'c', 4],
        ['q4', answered(1).answer, 'c', 3],
      ]);
    });

    test('a snapshot comes back as it was, the latest first, and goes with its assessment', async () => {
      const kept = { profile: 'p', targets: { d: 2 }, answers: { q1: { ...answered(1), version: 2 } }, submits: 1 };
      await store.commit((w) => [
        insertSnapshot(w, 'a', { number: 1, questionnaireHash: 'h', kept: { ...kept, submits: 0 } }),
        insertSnapshot(w, 'a', { number: 2, questionnaireHash: 'h', kept }),
      ]);
      expect(await latestSnapshot(store.read, 'a')).toMatchObject({ ...kept, number: 2, questionnaireHash: 'h' });
      await store.commit((w) => [expecting(1, deleteSnapshot(w, 'a', 2), 'gone')]);
      expect(await latestSnapshot(store.read, 'a')).toMatchObject({ number: 1, submits: 0 });
      await store.commit((w) => [w.delete(assessments)]);
      expect(await latestSnapshot(store.read, 'a')).toBeNull();
    });

    test('results that do not name their version are named, the others left', async () => {
      const result = {
        assessmentId: 'a',
        result: {} as never,
        score: null,
        reached: null,
        engine: '1',
        at: new Date(0),
      };
      await store.commit((w) => [
        w.insert(versions).values(version('h2')),
        w.insert(results).values([
          { ...result, number: 1, questionnaireHash: null },
          { ...result, number: 2, questionnaireHash: 'h2' },
        ]),
        nameVersionOfResults(w, 'a', 'h'),
        changeAssessment(w, 'a', {}, { questionnaireHash: 'h2' }),
      ]);
      const rows = await store.read.select().from(results).orderBy(results.number);
      expect(rows.map((row) => row.questionnaireHash)).toEqual(['h', 'h2']);
    });
  });
}
