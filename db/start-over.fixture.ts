import type { Store } from './commit.ts';
import { assessment, version } from './rows.fixture.ts';
import { assessments, audit, questionnaireDrafts as drafts, questionnaireVersions as versions } from './schema.ts';

/** Empties the store, but for one version `h` and one assessment `a`. */
export async function startOver(store: Store): Promise<void> {
  await store.commit((w) => [w.delete(audit), w.delete(drafts), w.delete(assessments), w.delete(versions)]);
  await store.commit((w) => [w.insert(versions).values(version('h')), w.insert(assessments).values(assessment('a'))]);
}
