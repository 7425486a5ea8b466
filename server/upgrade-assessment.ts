import { createHash } from 'node:crypto';
import { dimensionsOf, lastPhase } from '#core/questionnaire/walk.ts';
import type { Carried } from '#core/response/carry-over.ts';
import { expecting } from '#db/commit.ts';
import type { KeptSnapshot } from '#db/kept-snapshot.ts';
import { latestResult } from '#db/queries/latest-result.ts';
import { latestSnapshot } from '#db/queries/latest-snapshot.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { claimRequest } from '#db/writes/claim-request.ts';
import { clearAnswers, outdateAnswers, removeAnswers } from '#db/writes/move-answers.ts';
import { startable } from '#db/writes/retire-version.ts';
import { insertSnapshot, nameVersionOfResults } from '#db/writes/snapshot.ts';
import { answeredCount } from './answered-count.ts';
import { newerVersion, type Upgrade, upgradeTo } from './find-upgrade.ts';
import { type Opened, readAgain } from './open-assessment.ts';
import { profileOf, selectedIn } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';
import { untilDone } from './until-done.ts';
import { wasDone } from './was-done.ts';

export type Upgraded =
  | { readonly is: 'upgraded' }
  /** That version is not the one to move to (any more): look at the report of the one that is. */
  | { readonly is: 'otherVersion' }
  | { readonly is: 'submitted' }
  | { readonly is: 'deleted' };

/**
 * Moves a running assessment to a newer version of its questionnaire: keeps a snapshot, then pins the version and takes
 * along the answers that still fit, in one commit. `key` is made by the client: repeating the request changes nothing,
 * not even after going back.
 */
export function upgradeAssessment(opened: Opened, to: string, key: string): Promise<Upgraded> {
  return untilDone(() => attempt(opened, to, key));
}

async function attempt(opened: Opened, to: string, key: string): Promise<Upgraded | 'overtaken'> {
  const now = await readAgain(opened);
  if (!now || now.deletedAt) return { is: 'deleted' };
  if (now.pinned.hash === to) {
    await registry().store.onDisk();
    return { is: 'upgraded' };
  }
  if (now.submittedAt) return { is: 'submitted' };
  if ((await newerVersion(now))?.hash !== to) return { is: 'otherVersion' };

  const { id, changes } = now;
  const { store } = registry();
  const upgrade = await upgradeTo(now, to);
  const { lost, cleared, outdated } = sorted(upgrade);
  const number = ((await latestSnapshot(store.read, id))?.number ?? 0) + 1;
  const snapshot = { number, questionnaireHash: now.pinned.hash, kept: await keptOf(now) };
  const only = { changes, submitted: false, deleted: false };
  const outcome = await store.commit((w) => [
    expecting(1, claimRequest(id, { key, hash: requestHash(to), reply: { version: number } }), 'repeated'),
    expecting(1, startable(w, to), 'retired'),
    expecting(1, changeAssessment(w, id, only, after(now, upgrade)), 'changed'),
    insertSnapshot(w, id, snapshot),
    nameVersionOfResults(w, id, now.pinned.hash),
    ...(lost.length > 0 ? [removeAnswers(w, id, lost)] : []),
    ...(cleared.length > 0 ? [clearAnswers(w, id, cleared)] : []),
    ...(outdated.length > 0 ? [outdateAnswers(w, id, outdated)] : []),
    audited('upgraded', id),
  ]);
  if (outcome.done) return { is: 'upgraded' };
  if (outcome.why === 'reference') return { is: 'deleted' }; // purged since it was read
  if (outcome.why === 'missed' && outcome.name === 'repeated') {
    const done = await wasDone(id, key, requestHash(to));
    return { is: done ? 'upgraded' : 'otherVersion' };
  }
  if (outcome.why === 'missed' && outcome.name === 'retired') return { is: 'otherVersion' };
  return 'overtaken';
}

/** Which rows go, which lose their answer but keep their comment, and which are not what an open page shows any more. */
function sorted({ to, report }: Upgrade) {
  const carriedAs = (is: Carried['is']) =>
    report.answers.filter(({ carried }) => carried.is === is).map((one) => one.question);
  const lost = carriedAs('lost');
  return {
    lost: report.difference.removed.filter(({ kind }) => kind === 'question').map(({ id }) => id),
    cleared: lost.filter((id) => to.questions.has(id)),
    outdated: carriedAs('lookAgain'),
  };
}

/** The assessment's own row afterwards. */
function after(now: Opened, { to, report }: Upgrade) {
  const { questionnaire, hash } = to;
  const profile = profileOf(questionnaire, now.profile?.id ?? null)?.id ?? null;
  const lost = new Set(report.answers.filter(({ carried }) => carried.is === 'lost').map(({ question }) => question));
  const kept = new Map([...now.answers].filter(([question]) => !lost.has(question)));
  const dimensions = new Set(dimensionsOf(questionnaire).map(({ id }) => id));
  const targets = Object.entries(now.targets).filter(
    ([dimension, phase]) => dimensions.has(dimension) && phase <= lastPhase(questionnaire),
  );
  return {
    questionnaireHash: hash,
    profile,
    targets: Object.fromEntries(targets),
    answered: answeredCount(selectedIn(to, profile), kept),
  };
}

async function keptOf({ id, profile, targets, answers }: Opened): Promise<KeptSnapshot> {
  const submits = (await latestResult(registry().store.read, id))?.number ?? 0;
  return { profile: profile?.id ?? null, targets, answers: Object.fromEntries(answers), submits };
}

function requestHash(to: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['upgrade', to]))
    .digest('base64url');
}
