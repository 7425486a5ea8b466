import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { again } from './again.ts';
import { expecting, type Store } from './commit.ts';
import { eq } from './drizzle.ts';
import { answersOf } from './queries/answers-of.ts';
import { findAnswer } from './queries/find-answer.ts';
import { findAssessmentById } from './queries/find-assessment.ts';
import { findRequest } from './queries/find-request.ts';
import { answered } from './rows.fixture.ts';
import { assessments, audit, requestKeys } from './schema.ts';
import { startOver } from './start-over.fixture.ts';
import { audited } from './writes/audited.ts';
import { changeAssessment } from './writes/change-assessment.ts';
import { claimRequest } from './writes/claim-request.ts';
import { countAnswer } from './writes/count-answer.ts';
import { purgeAssessments } from './writes/purge.ts';
import { writeAnswer } from './writes/write-answer.ts';

const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

/** One answer as the app saves it: key, guard with the count, answer, audit row. */
export function save(
  store: Store,
  question: string,
  { key, seen, phase }: { key: string; seen: number; phase: number },
) {
  return store.commit(() => [
    expecting(1, claimRequest('a', { key, hash: 'h', reply: { version: seen + 1 } }), 'repeated'),
    expecting(1, countAnswer('a', question, 'h', true), 'closed'),
    expecting(1, writeAnswer('a', question, seen, answered(phase)), 'changed'),
    audited('answered', 'a', question),
  ]);
}

/** What many do at the same time, as the use cases do it; run it on each database. */
export function storeRaces(name: string, open: () => Promise<Store>): void {
  describe(`races on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(() => startOver(store));
    const guard = async () => {
      const found = await findAssessmentById(store.read, 'a');
      if (!found) throw new Error('it is gone');
      return found;
    };

    test('the same request ten times at once happens once, and the key keeps its reply', async () => {
      const outcomes = await times(10, () => save(store, 'q1', { key: 'k', seen: 0, phase: 2 }));
      expect(outcomes.filter((outcome) => outcome.done).length).toBe(1);
      for (const outcome of outcomes) {
        if (!outcome.done) expect(outcome).toEqual({ done: false, why: 'missed', name: 'repeated', found: 0 });
      }
      expect(await findRequest(store.read, 'a', 'k')).toEqual({ hash: 'h', reply: { version: 1 } });
      expect(await guard()).toMatchObject({ answered: 1, changes: 1 });
      expect(await store.read.$count(audit)).toBe(1);
    });

    test('64 writers save 640 answers: all there, counted exactly', async () => {
      await times(64, async (i) => {
        for (let seen = 0; seen < 10; seen++) {
          const outcome = await save(store, `q${i}`, { key: `k${i}-${seen}`, seen, phase: seen % 4 });
          expect(outcome).toMatchObject({ done: true });
        }
      });
      const stored = await answersOf(store.read, 'a');
      expect([...stored.values()].map((one) => one.version)).toEqual(Array(64).fill(10));
      expect(await guard()).toMatchObject({ answered: 64, changes: 640 });
      expect([await store.read.$count(requestKeys), await store.read.$count(audit)]).toEqual([640, 640]);
    }, 30_000);

    test('rivals for two questions read again until they win; the count stays exact', async () => {
      const outcomes = await times(24, (i) =>
        again(200, async () => {
          const question = `q${i % 2}`;
          const seen = (await findAnswer(store.read, 'a', question))?.version ?? 0;
          return save(store, question, { key: `k${i}`, seen, phase: i % 4 });
        }),
      );
      expect(outcomes.every((outcome) => outcome.done)).toBe(true);
      const stored = await answersOf(store.read, 'a');
      expect([...stored.values()].map((one) => one.version)).toEqual([12, 12]);
      expect(await guard()).toMatchObject({ answered: 2, changes: 24 });
    }, 30_000);

    test('of many submits one wins, and no answer is saved after it', async () => {
      const submit = () =>
        again(200, async () => {
          const { changes, submittedAt } = await guard();
          if (submittedAt) return { done: true, won: false };
          const outcome = await store.commit((w) => [
            expecting(
              1,
              changeAssessment(w, 'a', { changes, submitted: false }, { submittedAt: new Date() }),
              'changed',
            ),
            audited('submitted', 'a'),
          ]);
          return outcome.done ? { done: true, won: true } : { ...outcome, won: false };
        });
      const saves = times(40, (i) => save(store, `q${i}`, { key: `k${i}`, seen: 0, phase: 1 }));
      const submits = await times(8, submit);
      expect(submits.filter(({ won }) => won).length).toBe(1);
      const outcomes = await saves;
      const done = outcomes.filter((outcome) => outcome.done).length;
      for (const outcome of outcomes) if (!outcome.done) expect(outcome).toMatchObject({ name: 'closed' });
      expect((await answersOf(store.read, 'a')).size).toBe(done);
      expect(await guard()).toMatchObject({ answered: done, changes: done + 1 });
    }, 30_000);

    test('purging while answers are saved leaves nothing behind', async () => {
      const purge = (async () => {
        await store.commit((w) => [changeAssessment(w, 'a', {}, { deletedAt: new Date(0) })]);
        return store.commit((w) => [expecting(1, purgeAssessments(w, new Date(1)), 'kept')]);
      })();
      const outcomes = await times(30, (i) => save(store, `q${i}`, { key: `k${i}`, seen: 0, phase: 1 }));
      expect(await purge).toMatchObject({ done: true });
      for (const outcome of outcomes) {
        if (outcome.done) continue;
        expect(outcome.why === 'missed' ? outcome.name : outcome.why).toMatch(/^(closed|reference)$/);
      }
      expect((await answersOf(store.read, 'a')).size).toBe(0);
      expect([await store.read.$count(requestKeys), await store.read.$count(assessments)]).toEqual([0, 0]);
      const [left] = await store.read.select().from(audit).where(eq(audit.assessmentId, 'a'));
      expect(left).toBeUndefined();
    });
  });
}
