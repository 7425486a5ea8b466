import { carryOver } from '#core/response/carry-over.ts';
import { givenOf } from '#core/response/given-of.ts';
import { latestResult } from '#db/queries/latest-result.ts';
import { latestSnapshot, type StoredSnapshot } from '#db/queries/latest-snapshot.ts';
import type { Opened } from './open-assessment.ts';
import { pinnedQuestionnaire } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';

/** The last move to another version, while it can still be undone. */
export interface LastUpgrade {
  readonly number: number;
  readonly at: Date;
  /** Label of the version before. */
  readonly from: string;
  /** Ids of questions whose answers were taken along, but are to be looked at again. */
  readonly lookAgain: readonly string[];
  /** Questions answered since that would be forgotten, or answered otherwise, by going back. */
  readonly since: number;
}

/** Null when the assessment never moved, was submitted since, or cannot be changed now. */
export async function lastUpgrade(opened: Opened): Promise<LastUpgrade | null> {
  const snapshot = await undoable(opened);
  if (!snapshot) return null;
  const before = await pinnedQuestionnaire(registry().store.read, snapshot.questionnaireHash);
  const answers = new Map(Object.entries(snapshot.answers));
  const { answers: carried } = carryOver(before.questionnaire, opened.pinned.questionnaire, givenOf(answers));
  const lookAgain = carried.filter(({ carried: { is } }) => is === 'lookAgain').map(({ question }) => question);
  return {
    number: snapshot.number,
    at: snapshot.at,
    from: before.questionnaire.version,
    lookAgain: lookAgain.filter((question) => isUntouched(opened, snapshot, question)),
    since: changedSince(opened, snapshot, new Set(lookAgain)),
  };
}

/** The snapshot that the assessment can go back to: until the next submit. */
export async function undoable({ id, submittedAt, deletedAt }: Opened): Promise<StoredSnapshot | null> {
  if (submittedAt || deletedAt) return null;
  const { read } = registry().store;
  const [snapshot, result] = await Promise.all([latestSnapshot(read, id), latestResult(read, id)]);
  return snapshot && (result?.number ?? 0) === snapshot.submits ? snapshot : null;
}

/** Moving counted it up by one; whoever saved it since counted it further. */
function isUntouched({ answers }: Opened, snapshot: StoredSnapshot, question: string): boolean {
  return answers.get(question)?.version === (snapshot.answers[question]?.version ?? 0) + 1;
}

function changedSince({ answers }: Opened, snapshot: StoredSnapshot, lookAgain: ReadonlySet<string>): number {
  const moved = (question: string) => (snapshot.answers[question]?.version ?? 0) + (lookAgain.has(question) ? 1 : 0);
  return [...answers].filter(([question, { answer, version }]) => answer && version > moved(question)).length;
}
