import { compareVersions } from '#core/questionnaire/compare-versions.ts';
import { differenceIn } from '#core/questionnaire/difference-in.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { type CarryOver, carryOver } from '#core/response/carry-over.ts';
import { givenOf } from '#core/response/given-of.ts';
import type { Opened } from './open-assessment.ts';
import { type Pinned, pinnedQuestionnaire, profileOf } from './pinned-questionnaire.ts';
import { catalogue } from './questionnaires.ts';
import { readIn } from './read-in.ts';
import { registry } from './registry.ts';

/** What moving an assessment to a newer version would do. */
export interface Upgrade {
  readonly to: Pinned;
  /** Its questionnaire in the language that is read, as the report is. */
  readonly shown: Questionnaire;
  readonly report: CarryOver;
  /** Its selection of questions is not in the newer version: all questions will be asked. Null: it has none, or keeps it. */
  readonly profileGone: string | null;
}

/** The version that an assessment could move to; null when it has the newest, answers a round, or is submitted or deleted. */
export async function newerVersion({
  questionnaire,
  pinned,
  round,
  submittedAt,
  deletedAt,
}: Movable): Promise<Newer | null> {
  const newest = (await catalogue()).get(questionnaire.id);
  if (!newest || round || submittedAt || deletedAt || newest.hash === pinned.hash) return null;
  const { hash, questionnaire: newer } = newest;
  // A text that was changed under its old label counts as newer: it is the one that is served.
  return compareVersions(newer.version, questionnaire.version) >= 0 ? { hash, version: newer.version } : null;
}

type Movable = Pick<Opened, 'questionnaire' | 'pinned' | 'round' | 'submittedAt' | 'deletedAt'>;

export interface Newer {
  readonly hash: string;
  readonly version: string;
}

/** The same with what would become of its answers. */
export async function findUpgrade(opened: Opened): Promise<Upgrade | null> {
  const newer = await newerVersion(opened);
  return newer && upgradeTo(opened, newer.hash);
}

/** What moving to this version would do. */
export async function upgradeTo(opened: Opened, hash: string): Promise<Upgrade> {
  const to = await pinnedQuestionnaire(registry().store.read, hash);
  const { difference, answers } = carryOver(opened.pinned.questionnaire, to.questionnaire, givenOf(opened.answers));
  const shown = readIn(to.questionnaire, opened.languages);
  const texts = new Map(questionsOf(opened.questionnaire).map(({ id, text }) => [id, text]));
  const report = {
    difference: differenceIn(difference, opened.questionnaire, shown),
    answers: answers.map((each) => ({ ...each, text: texts.get(each.question) ?? each.text })),
  };
  return { to, shown, report, profileGone: goneProfile(opened, to.questionnaire) };
}

function goneProfile({ profile }: Opened, after: Questionnaire): string | null {
  return profile && !profileOf(after, profile.id) ? profile.title : null;
}
