import { expect } from 'vitest';
import type { Store } from './commit.ts';
import { answersOf } from './queries/answers-of.ts';
import { findAssessmentById } from './queries/find-assessment.ts';
import { assessment, version } from './rows.fixture.ts';
import { assessments, audit, requestKeys, questionnaireVersions as versions } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { save } from './store-races.fixture.ts';

export interface Saver {
  /** Saves that were acknowledged so far. */
  acknowledged(): number;
  /** Requests that had to be repeated because nobody knew whether they had happened. */
  repeated(): number;
  /** Ends the saving, then compares what was acknowledged with what is stored. */
  endAndCompare(): Promise<void>;
}

/** Saves answers from 16 writers until it is ended, repeating with the same key what was lost. */
export async function startSaver(store: Store): Promise<Saver> {
  await store.commit((w) => [w.insert(versions).values(version('h')), w.insert(assessments).values(assessment('a'))]);
  let ended = false;
  let repeated = 0;
  const acknowledged = new Map<string, number>();
  const sum = () => [...acknowledged.values()].reduce((total, version) => total + version, 0);

  async function saveSurely(question: string, seen: number): Promise<void> {
    for (let before = 0; ; before++) {
      const outcome = await save(store, question, { key: `${question}-${seen}`, seen, phase: (seen * 7) % 4 }).catch(
        (error: unknown) => {
          if (!StorageError.is(error) || error.failure.kind !== 'lost') throw error;
          return null;
        },
      );
      if (outcome?.done) return;
      if (outcome) {
        // Only a request whose answer was lost may find that it has happened.
        expect([before > 0, outcome]).toMatchObject([true, { why: 'missed', name: 'repeated' }]);
        return;
      }
      repeated += 1;
    }
  }

  const writers = Promise.all(
    Array.from({ length: 16 }, async (_, i) => {
      for (let seen = 0; !ended; seen++) {
        await saveSurely(`q${i}`, seen);
        acknowledged.set(`q${i}`, seen + 1);
      }
    }),
  );
  writers.catch(() => {}); // reported by endAndCompare

  return {
    acknowledged: sum,
    repeated: () => repeated,
    async endAndCompare() {
      ended = true;
      await writers;
      const stored = await answersOf(store.read, 'a');
      for (const [question, version] of acknowledged) {
        const phase = ((version - 1) * 7) % 4;
        expect(stored.get(question), question).toMatchObject({ version, answer: { kind: 'phase', phase } });
      }
      // All or nothing, and nothing twice: versions, keys, audit rows and the guard's count tell the same number.
      const counts = await Promise.all([store.read.$count(requestKeys), store.read.$count(audit)]);
      const guard = await findAssessmentById(store.read, 'a');
      expect([...counts, guard?.changes, guard?.answered]).toEqual([sum(), sum(), sum(), 16]);
    },
  };
}
