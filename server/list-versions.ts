import { compareVersions } from '#core/questionnaire/compare-versions.ts';
import { decodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import { type Difference, diffQuestionnaires } from '#core/questionnaire/diff.ts';
import { differenceIn } from '#core/questionnaire/difference-in.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { VersionCard } from '#core/questionnaire/version-card.ts';
import type { Reading } from '#core/text/lang-of.ts';
import { draftsOf, type StoredDraft, type StoredVersion, versionsOf } from '#db/queries/versions-of.ts';
import { pinnedQuestionnaire } from './pinned-questionnaire.ts';
import { catalogue } from './questionnaires.ts';
import { readIn } from './read-in.ts';
import type { Readable } from './readable.ts';
import { registry } from './registry.ts';

/** The versions of a questionnaire that were ever published here and its drafts, newest first; empty for an unknown id. */
export async function listVersions(questionnaire: string): Promise<readonly VersionCard[]> {
  const { read } = registry().store;
  const [versions, drafts, served] = await Promise.all([
    versionsOf(read, questionnaire),
    draftsOf(read, questionnaire),
    catalogue(),
  ]);
  const current = served.get(questionnaire)?.hash ?? null;
  const cards = [...drafts.map(draftCard), ...versions.map((version) => versionCard(version, current))];
  return cards.toSorted((a, b) => compareVersions(b.version, a.version) || b.at.getTime() - a.at.getTime());
}

function draftCard({ id, content, updatedAt }: StoredDraft): VersionCard {
  const { version } = decodeQuestionnaire(content);
  return { key: id, version, status: 'draft', at: updatedAt, assessments: 0, current: false };
}

function versionCard({ hash, version, createdAt, retiredAt, assessments }: StoredVersion, current: string | null) {
  const status = retiredAt ? 'retired' : 'published';
  return { key: hash, version, status, at: retiredAt ?? createdAt, assessments, current: hash === current } as const;
}

/** Two versions of a questionnaire and what distinguishes them. */
export interface Compared {
  readonly before: Reading;
  readonly after: Reading;
  readonly difference: Difference;
}

/** Compares two of the listed versions, by their keys, in the words of the languages that are read. */
export async function compareListed(
  questionnaire: string,
  before: VersionCard,
  after: VersionCard,
  languages: Readable,
): Promise<Compared> {
  const [old, now] = await Promise.all([contentOf(questionnaire, before), contentOf(questionnaire, after)]);
  const reading = (written: Questionnaire): Reading => ({ shown: readIn(written, languages), written });
  const compared = { before: reading(old), after: reading(now) };
  const difference = differenceIn(diffQuestionnaires(old, now), compared.before.shown, compared.after.shown);
  return { ...compared, difference };
}

async function contentOf(questionnaire: string, { key, status }: VersionCard): Promise<Questionnaire> {
  const { read } = registry().store;
  if (status !== 'draft') return (await pinnedQuestionnaire(read, key)).questionnaire;
  const draft = (await draftsOf(read, questionnaire)).find(({ id }) => id === key);
  if (!draft) throw new Error(`draft ${key} went away while it was being compared`);
  return decodeQuestionnaire(draft.content);
}
