import { createHash } from 'node:crypto';
import { expecting } from '#db/commit.ts';
import type { StoredSnapshot } from '#db/queries/latest-snapshot.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { claimRequest } from '#db/writes/claim-request.ts';
import { insertAnswers, removeAllAnswers } from '#db/writes/move-answers.ts';
import { deleteSnapshot } from '#db/writes/snapshot.ts';
import { answeredCount } from './answered-count.ts';
import { undoable } from './last-upgrade.ts';
import { type Opened, readAgain } from './open-assessment.ts';
import { pinnedQuestionnaire, selectedIn } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';
import { untilDone } from './until-done.ts';
import { wasDone } from './was-done.ts';

export type Undone =
  | { readonly is: 'undone' }
  /** There is nothing to go back to: it never moved, or was submitted since. */
  | { readonly is: 'final' }
  | { readonly is: 'deleted' };

/**
 * Takes an assessment back to the version before, with the answers it had then; what was answered since is gone. `number`
 * is that of the move. Repeating the request with its key changes nothing.
 */
export function undoUpgrade(opened: Opened, number: number, key: string): Promise<Undone> {
  return untilDone(() => attempt(opened, number, key));
}

async function attempt(opened: Opened, number: number, key: string): Promise<Undone | 'overtaken'> {
  const now = await readAgain(opened);
  if (!now || now.deletedAt) return { is: 'deleted' };
  const { id, changes } = now;
  const snapshot = await undoable(now);
  const request = { key, hash: requestHash(number), reply: { version: number } };
  const told = async (): Promise<Undone> => ({ is: (await wasDone(id, key, request.hash)) ? 'undone' : 'final' });
  if (snapshot?.number !== number) return told();
  const { row, answers } = await before(now, snapshot);
  const outcome = await registry().store.commit((w) => [
    expecting(1, claimRequest(id, request), 'repeated'),
    expecting(1, changeAssessment(w, id, { changes, submitted: false, deleted: false }, row), 'changed'),
    expecting(1, deleteSnapshot(w, id, number), 'changed'),
    removeAllAnswers(w, id),
    ...(answers.size > 0 ? [insertAnswers(w, id, answers)] : []),
    audited('upgradeUndone', id),
  ]);
  if (outcome.done) return { is: 'undone' };
  if (outcome.why === 'reference') return { is: 'deleted' }; // purged since it was read
  return outcome.why === 'missed' && outcome.name === 'repeated' ? told() : 'overtaken';
}

/** The assessment's row and answers as they were. Answers get new versions: a page that is open now must not fit them. */
async function before(now: Opened, { questionnaireHash, profile, targets, answers: saved }: StoredSnapshot) {
  const answers = new Map(
    Object.entries(saved).map(([question, one]) => {
      const version = Math.max(one.version, now.answers.get(question)?.version ?? 0) + 1;
      return [question, { ...one, version }];
    }),
  );
  const pinned = await pinnedQuestionnaire(registry().store.read, questionnaireHash);
  const answered = answeredCount(selectedIn(pinned, profile), answers);
  return { row: { questionnaireHash, profile, targets, answered }, answers };
}

function requestHash(number: number): string {
  return createHash('sha256')
    .update(JSON.stringify(['undoUpgrade', number]))
    .digest('base64url');
}
