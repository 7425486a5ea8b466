import { expecting, type Store } from './commit.ts';
import { eq } from './drizzle.ts';
import { answers, questionnaireVersions as versions } from './schema.ts';
import { type Slot, statement } from './statement.ts';

const row = { hash: 'h', questionnaireId: 'q', version: '1', content: '{}', createdAt: new Date(0) };

/** What must not compile; the type checker is the test, nobody calls this. */
export async function mustNotCompile(store: Store): Promise<unknown> {
  // @ts-expect-error a reader cannot write
  store.read.insert(versions);
  // @ts-expect-error nobody opens a transaction
  store.read.transaction(async () => {});
  // @ts-expect-error a promise is not a lazy query
  await store.commit((w) => [w.delete(versions).then((x) => x)]);
  // @ts-expect-error the list is made synchronously
  await store.commit(async (w) => [w.insert(versions).values(row)]);
  // @ts-expect-error calls that only SQLite has do not exist on the PostgreSQL type
  await store.commit((w) => [w.insert(versions).values(row).run()]);
  // @ts-expect-error an unfinished builder is not a query
  await store.commit((w) => [w.insert(versions)]);
  // @ts-expect-error a slot has the name of one of the values
  statement((w, slot: Slot<{ readonly hash: string }>) => w.delete(versions).where(eq(versions.hash, slot('other'))));

  const outcome = await store.commit((w) => [
    w.insert(versions).values(row).returning(),
    expecting(1, w.update(answers).set({ version: 2 }).where(eq(answers.questionId, 'x')), 'changed'),
    expecting(1, w.delete(versions), 'gone'),
  ]);
  if (outcome.done) {
    const hash: string | undefined = outcome.results[0][0]?.hash;
    const touched: number = outcome.results[1];
    // @ts-expect-error three writes, three results
    outcome.results[3];
    return [hash, touched];
  }
  if (outcome.why === 'missed') {
    const name: 'changed' | 'gone' = outcome.name;
    // @ts-expect-error the names are a closed union
    return outcome.name === 'other' ? name : null;
  }
  return null;
}
