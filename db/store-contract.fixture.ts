import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { again } from './again.ts';
import { expecting, type Store } from './commit.ts';
import { asc, eq, sql } from './drizzle.ts';
import { holding } from './holding.ts';
import { answered, assessment, at, version } from './rows.fixture.ts';
import { answers, assessments, audit, questionnaireVersions as versions } from './schema.ts';
import { startOver } from './start-over.fixture.ts';
import { StorageError } from './storage-error.ts';
import { changeAssessment } from './writes/change-assessment.ts';
import { countAnswer } from './writes/count-answer.ts';
import { writeAnswer } from './writes/write-answer.ts';

/** What every database has to do the same way; run it on each of them. `open` gives an empty, migrated store. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(() => startOver(store));

    const hashes = async () => {
      const rows = await store.read.select({ hash: versions.hash }).from(versions).orderBy(asc(versions.hash));
      return rows.map((row) => row.hash);
    };
    const read = async (id: string) => (await store.read.select().from(assessments).where(eq(assessments.id, id)))[0];
    const times = <T>(n: number, make: (i: number) => Promise<T>) =>
      Promise.all(Array.from({ length: n }, (_, i) => make(i)));

    test('rows and counts come back, in the order of the list', async () => {
      const outcome = await store.commit((w) => [
        w.insert(versions).values(version('b')).returning(),
        w.update(versions).set({ retiredAt: null }),
        w.delete(versions).where(eq(versions.hash, 'none')),
        w
          .insert(versions)
          .values([version('c'), version('b')])
          .onConflictDoNothing(),
      ]);
      expect(outcome).toEqual({ done: true, results: [[version('b')], 2, 0, 1] });
    });

    test('what can be read is on disk for whoever waits for it', async () => {
      await store.commit((w) => [w.insert(versions).values(version('b'))]);
      await store.onDisk();
      expect(await hashes()).toContain('b');
    });

    test('what was committed can be settled, and the store goes on', async () => {
      const saving = store.commit((w) => [w.insert(versions).values(version('b'))]);
      expect(await store.settle()).toBe(true);
      await saving;
      await store.commit((w) => [w.insert(versions).values(version('c'))]);
      expect(await hashes()).toContain('c');
    });

    test('filled-in writes and written ones take effect in the order of the list', async () => {
      const outcome = await store.commit((w) => [
        w.update(assessments).set({ answered: 5 }),
        countAnswer('a', 'q1', 'h', true),
        w.update(assessments).set({ answered: sql`${assessments.answered} * 2` }),
        writeAnswer('a', 'q1', 0, answered(1)),
        w.delete(answers),
        countAnswer('a', 'q1', 'h', true),
      ]);
      expect(outcome.done && outcome.results).toEqual([1, [{ answered: 6 }], 1, 1, 1, [{ answered: 13 }]]);
      expect(await read('a')).toMatchObject({ answered: 13, changes: 2 });
    });

    test('of several refusals the first in the list is told', async () => {
      const missFirst = await store.commit((w) => [
        expecting(1, w.delete(versions).where(eq(versions.hash, 'none')), 'gone'),
        w.insert(versions).values(version('h')),
      ]);
      expect(missFirst).toMatchObject({ why: 'missed', name: 'gone' });
      const uniqueFirst = await store.commit((w) => [
        w.insert(versions).values(version('h')),
        expecting(1, w.delete(versions).where(eq(versions.hash, 'none')), 'gone'),
      ]);
      expect(uniqueFirst).toMatchObject({ why: 'unique' });
    });

    test('words of every script, quotes and line breaks come back as they were', async () => {
      const words = `O'Brien "said" \\ 100% $1 ? {a}\n\t日本語 العربية 👩🏽‍💻 \u{10ffff}`;
      const entry = { answer: { kind: 'text', text: words } as const, comment: words, link: words };
      await store.commit((w) => [
        w.update(assessments).set({ team: words, targets: { [words]: 1 } }),
        writeAnswer('a', words, 0, entry),
      ]);
      expect(await read('a')).toMatchObject({ team: words, targets: { [words]: 1 } });
      expect(await store.read.select().from(answers)).toMatchObject([{ ...entry, questionId: words }]);
    });

    test('times keep their milliseconds, JSON its shape, and nothing stays nothing', async () => {
      expect(await read('a')).toEqual(assessment('a'));
    });

    test('a miss undoes the whole list and says which write it was', async () => {
      const outcome = await store.commit((w) => [
        w.insert(versions).values(version('b')),
        expecting(1, w.update(versions).set({ version: '2' }).where(eq(versions.hash, 'none')), 'gone'),
      ]);
      expect(outcome).toEqual({ done: false, why: 'missed', name: 'gone', found: 0 });
      expect(await hashes()).toEqual(['h']);
    });

    test('a broken constraint is an answer and undoes the list', async () => {
      const twice = await store.commit((w) => [
        w.insert(versions).values(version('b')),
        w.insert(versions).values(version('h')),
      ]);
      expect(twice).toEqual({ done: false, why: 'unique', table: 'questionnaire_versions' });
      const dangling = await store.commit((w) => [
        w.insert(versions).values(version('b')),
        w.insert(assessments).values({ ...assessment('x'), questionnaireHash: 'none' }),
      ]);
      expect(dangling).toEqual({ done: false, why: 'reference' });
      expect(await store.commit((w) => [w.delete(versions)])).toEqual({ done: false, why: 'reference' });
      expect(await hashes()).toEqual(['h']);
    });

    test('a mistake of ours is thrown without what people typed', async () => {
      const noTeam = { ...assessment('x'), sealedToken: 'secret', team: null as unknown as string };
      const error = await store
        .commit((w) => [w.insert(versions).values(version('b')), w.insert(assessments).values(noTeam)])
        .catch((thrown: unknown) => thrown);
      if (!StorageError.is(error)) throw error;
      expect(error.failure).toEqual({ kind: 'broken' });
      expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('secret');
      expect(await hashes()).toEqual(['h']);
    });

    test('a list that throws or is refused harms none of those committed with it', async () => {
      const settled = await Promise.allSettled(
        Array.from({ length: 30 }, (_, i) =>
          store.commit((w) => {
            if (i % 3 === 0) throw new TypeError('a bad list');
            const insert = w.insert(versions).values(version(`n${i}`));
            return i % 3 === 1
              ? [insert, expecting(1, w.delete(versions).where(eq(versions.hash, 'none')), 'gone')]
              : [insert];
          }),
        ),
      );
      const letters = settled.map((one) => (one.status === 'rejected' ? 'x' : one.value.done ? 'd' : 'm'));
      expect(letters.join('')).toBe('xmd'.repeat(10));
      expect((await hashes()).length).toBe(11);
    });

    test('deleting an assessment takes its answers along and leaves its audit rows without it', async () => {
      await store.commit((w) => [
        writeAnswer('a', 'q1', 0, answered(1)),
        w.insert(audit).values({ id: 'e', assessmentId: 'a', what: 'answered', questionId: 'q1', at }),
        w.insert(assessments).values({ ...assessment('b'), previousId: 'a' }),
      ]);
      await store.commit((w) => [expecting(1, w.delete(assessments).where(eq(assessments.id, 'a')), 'gone')]);
      expect(await store.read.select().from(answers)).toEqual([]);
      expect((await store.read.select().from(audit))[0]?.assessmentId).toBeNull();
      expect((await read('b'))?.previousId).toBeNull();
    });

    test('of twenty writers of one answer exactly one wins each version', async () => {
      for (const seen of [0, 1, 2]) {
        const outcomes = await times(20, (i) =>
          store.commit(() => [expecting(1, writeAnswer('a', 'q1', seen, answered(i % 4)), 'changed')]),
        );
        expect(outcomes.filter((outcome) => outcome.done).length).toBe(1);
      }
      expect((await store.read.select().from(answers))[0]?.version).toBe(3);
    });

    test('nobody writes over a version that does not exist', async () => {
      const outcome = await store.commit(() => [expecting(1, writeAnswer('a', 'q1', 5, answered(1)), 'changed')]);
      expect(outcome).toMatchObject({ done: false, name: 'changed' });
    });

    test('the number of answered questions follows answering, changing and clearing', async () => {
      const save = (question: string, seen: number, phase: number | null) => {
        const entry = phase === null ? { ...answered(0), answer: null } : answered(phase);
        return store.commit(() => [
          countAnswer('a', question, 'h', phase !== null),
          writeAnswer('a', question, seen, entry),
        ]);
      };
      const counts: unknown[] = [];
      for (const [question, seen, phase] of [
        ['q1', 0, 1],
        ['q2', 0, 2],
        ['q1', 1, 3],
        ['q1', 2, null],
        ['q1', 3, null],
        ['q1', 4, 0],
      ] as const) {
        const outcome = await save(question, seen, phase);
        counts.push(outcome.done && outcome.results[0]);
      }
      expect(counts).toEqual([1, 2, 2, 1, 1, 2].map((n) => [{ answered: n }]));
    });

    test('read, decide, commit, and again on a miss: no change is lost', async () => {
      const add = () =>
        again(100, async () => {
          const found = await read('a');
          if (!found) throw new Error('it is gone');
          return store.commit((w) => [
            expecting(
              1,
              changeAssessment(w, 'a', { changes: found.changes }, { answered: found.answered + 1 }),
              'changed',
            ),
          ]);
        });
      expect((await times(12, add)).every((outcome) => outcome.done)).toBe(true);
      expect(await read('a')).toMatchObject({ answered: 12, changes: 12 });
    });

    test('a condition on another row holds or misses', async () => {
      const when = (hash: string) =>
        store.commit((w) => [
          expecting(1, holding(w, versions, eq(versions.hash, hash)), 'gone'),
          w.update(assessments).set({ team: sql`upper(${assessments.team})` }),
        ]);
      expect(await when('none')).toMatchObject({ done: false, name: 'gone' });
      expect(await when('h')).toMatchObject({ done: true });
      expect((await read('a'))?.team).toBe('ORDERS');
    });

    test('closing finishes what waits and refuses what comes later', async () => {
      const other = await open();
      const waiting = Promise.all(
        ['x', 'y', 'z'].map((hash) => other.commit((w) => [w.insert(versions).values(version(hash))])),
      );
      const closing = other.close();
      const late = await other.commit((w) => [w.delete(versions)]).catch((thrown: unknown) => thrown);
      expect((await waiting).every((outcome) => outcome.done)).toBe(true);
      expect(StorageError.is(late) && late.failure).toEqual({ kind: 'lost' });
      await closing;
    });
  });
}
