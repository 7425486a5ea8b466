import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '#core/questionnaire/compare-versions.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import { hashesOfVersion } from '#db/queries/hashes-of-version.ts';
import { offeredVersions } from '#db/queries/offered-versions.ts';
import { draftIds } from '#db/queries/versions-of.ts';
import { insertVersion } from '#db/writes/insert-version.ts';
import { dropDraft, keepDraft } from '#db/writes/keep-draft.ts';
import { offerVersions } from '#db/writes/offer-versions.ts';
import { retireVersion } from '#db/writes/retire-version.ts';
import { logFaults } from './log-faults.ts';
import { type Pinned, pinnedQuestionnaire } from './pinned-questionnaire.ts';
import { type Listed, readQuestionnaires } from './read-questionnaires.ts';
import { registry } from './registry.ts';

/** What assessments can be started with, by questionnaire id. */
export type Catalogue = ReadonlyMap<string, Pinned>;

/** Milliseconds after which the database is asked again: another process may offer something else by now. */
const freshFor = 2_000;

interface Known {
  readonly catalogue: Catalogue;
  /** When it was read, by the monotone clock. */
  readonly at: number;
}

// As with the registry: the pages' bundle and Node's own modules each have a copy of this file, and share this.
const key = Symbol.for('phaseline.catalogue');
const home: typeof globalThis & { [key]?: Known } = globalThis;

/** The version of each questionnaire that is offered: what the process that started last found, in all of them. */
export async function catalogue(): Promise<Catalogue> {
  const known = home[key];
  if (!known) throw new Error('No questionnaires are loaded: loadQuestionnaires comes first');
  if (performance.now() - known.at < freshFor) return known.catalogue;
  home[key] = { ...known, at: performance.now() }; // one reads, those who come meanwhile take what there is
  return readCatalogue();
}

async function readCatalogue(): Promise<Catalogue> {
  const { read } = registry().store;
  const at = performance.now();
  const offered = await offeredVersions(read);
  const pinned = await Promise.all([...offered.values()].map((hash) => pinnedQuestionnaire(read, hash)));
  const catalogue = new Map(pinned.map((one) => [one.questionnaire.id, one]));
  home[key] = { catalogue, at };
  return catalogue;
}

/** The questionnaires that come with the product, and those that somebody put into the data folder. */
function usualFolders(): readonly string[] {
  const { questionnaireFolder, dataFolder } = registry().settings;
  const own = join(dataFolder, 'questionnaires');
  return [questionnaireFolder, ...(existsSync(own) ? [own] : [])];
}

/**
 * Loads the questionnaires of these folders once, at the start: what is in a file is published by that, unless the file
 * says that it is a draft or retired, and the newest of each is offered from now on, here and in every other process on
 * the same database. Reports every fault with file, line and column to the log. A broken file is left out.
 */
export async function loadQuestionnaires(
  folders: readonly string[] = usualFolders(),
): Promise<{ readonly questionnaires: number; readonly faults: readonly Fault[] }> {
  const { log } = registry();
  const read = await Promise.all(folders.map(readQuestionnaires));
  const listed = read.flatMap((folder) => folder.listed);
  const faults = read.flatMap((folder) => folder.faults);
  logFaults(log, faults);

  for (const one of listed.filter(({ status }) => status !== 'draft')) await keepVersion(one);
  await keepDrafts(listed.filter(({ status }) => status === 'draft'));
  const loaded = newest(listed.filter(({ status }) => status === 'published'));
  await registry().store.commit((w) => offerVersions(w, loaded));
  const { size } = await readCatalogue();
  return { questionnaires: size, faults };
}

/** New assessments take this text; those that were started with another one keep theirs. */
async function keepVersion({ hash, content, questionnaire, status }: Listed): Promise<void> {
  const { store, log } = registry();
  const { id, version } = questionnaire;
  const before = await hashesOfVersion(store.read, id, version);
  if (before.length > 0 && !before.includes(hash)) {
    log.warn({ id, version }, 'the text of this questionnaire changed under the same version');
  }
  await store.commit((w) => [
    insertVersion(w, { hash, questionnaireId: id, version, content }),
    retireVersion(w, hash, status === 'retired'),
  ]);
}

/** Drafts in files follow their files; others are nobody's business here. */
async function keepDrafts(drafts: readonly Listed[]): Promise<void> {
  const { store } = registry();
  const byId = new Map(drafts.map((draft) => [draftId(draft), draft]));
  const gone = (await draftIds(store.read)).filter((id) => id.startsWith(ofFile) && !byId.has(id));
  await store.commit((w) => [
    ...gone.map((id) => dropDraft(w, id)),
    ...[...byId].map(([id, { content, questionnaire }]) =>
      keepDraft(w, { id, questionnaireId: questionnaire.id, content }),
    ),
  ]);
}

const ofFile = 'file:';

function draftId({ questionnaire: { id, version } }: Listed): string {
  return `${ofFile}${id}@${version}`;
}

/** The hash of the one with the highest version of each questionnaire; of two with the same, the later file. */
function newest(published: readonly Listed[]): readonly string[] {
  const found = new Map<string, Listed>();
  for (const one of published) {
    const { id, version } = one.questionnaire;
    const other = found.get(id)?.questionnaire.version;
    if (other === version) registry().log.warn({ id, version }, 'two files have this version: the later one is served');
    if (other === undefined || compareVersions(version, other) >= 0) found.set(id, one);
  }
  return [...found.values()].map(({ hash }) => hash);
}
