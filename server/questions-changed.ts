import { diffQuestionnaires } from '#core/questionnaire/diff.ts';
import { touchedQuestions } from '#core/questionnaire/touched-questions.ts';
import { findPinned, type Pinned } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';

// Both never change, so what distinguishes them is found out once.
const found = new WeakMap<Pinned, WeakMap<Pinned, ReadonlySet<string>>>();

/**
 * Ids of the questions that are not what a page shows which was made with the version `shown` (a content hash): an
 * answer that was given there may mean something else. Those that the page does not have are among them. Without a
 * version, or with the same one, there are none.
 */
export async function questionsChanged(pinned: Pinned, shown: string | undefined): Promise<ReadonlySet<string>> {
  if (shown === undefined || shown === pinned.hash) return new Set();
  const before = await findPinned(registry().store.read, shown);
  // Nobody was ever shown a version that is not stored: nothing said upon it can be judged.
  if (before === null) return new Set(pinned.questions.keys());
  const known = found.get(pinned) ?? new WeakMap<Pinned, ReadonlySet<string>>();
  found.set(pinned, known);
  const changed = known.get(before) ?? changedSince(before, pinned);
  known.set(before, changed);
  return changed;
}

function changedSince(before: Pinned, now: Pinned): ReadonlySet<string> {
  const both = [...now.questions.keys()].filter((id) => before.questions.has(id));
  const touched = touchedQuestions(diffQuestionnaires(before.questionnaire, now.questionnaire), both);
  return new Set([...now.questions.keys()].filter((id) => touched.has(id) || !before.questions.has(id)));
}
