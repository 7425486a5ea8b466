import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '#core/questionnaire/compare-versions.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import { hashesOfVersion } from '#db/queries/hashes-of-version.ts';
import { draftIds } from '#db/queries/versions-of.ts';
import { insertVersion } from '#db/writes/insert-version.ts';
import { dropDraft, keepDraft } from '#db/writes/keep-draft.ts';
import { retireVersion } from '#db/writes/retire-version.ts';
import { type Listed, readQuestionnaires } from './read-questionnaires.ts';
import { registry } from './registry.ts';

/** What assessments can be started with, by questionnaire id. */
export type Catalogue = ReadonlyMap<string, Listed>;

// As with the registry: the pages' bundle and Node's own modules each have a copy of this file, and share this.
const key = Symbol.for('phaseline.catalogue');
const home: typeof globalThis & { [key]?: Catalogue } = globalThis;

/** The newest published version of each questionnaire that loadQuestionnaires found. It stays while the process runs. */
export async function catalogue(): Promise<Catalogue> {
  const loaded = home[key];
  if (!loaded) throw new Error('No questionnaires are loaded: loadQuestionnaires comes first');
  return loaded;
}

/** The questionnaires that come with the product, and those that somebody put into the data folder. */
function usualFolders(): readonly string[] {
  const { questionnaireFolder, dataFolder } = registry().settings;
  const own = join(dataFolder, 'questionnaires');
  return [questionnaireFolder, ...(existsSync(own) ? [own] : [])];
}

/**
 * Loads the questionnaires of these folders once, at the start: what is in a file is published by that, unless the file
 * says that it is a draft or retired. Reports every fault with file, line and column to the log. A broken file is left
 * out and the others are served.
 */
export async function loadQuestionnaires(
  folders: readonly string[] = usualFolders(),
): Promise<{ readonly questionnaires: number; readonly faults: readonly Fault[] }> {
  const { log } = registry();
  const read = await Promise.all(folders.map(readQuestionnaires));
  const listed = read.flatMap((folder) => folder.listed);
  const faults = read.flatMap((folder) => folder.faults);
  for (const fault of faults) log[fault.severity === 'error' ? 'error' : 'warn'](fault, 'questionnaire file');

  for (const one of listed.filter(({ status }) => status !== 'draft')) await keepVersion(one);
  await keepDrafts(listed.filter(({ status }) => status === 'draft'));
  const loaded = newest(listed.filter(({ status }) => status === 'published'));
  home[key] = loaded;
  return { questionnaires: loaded.size, faults };
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

/** The one with the highest version of each questionnaire; of two with the same, the later file. */
function newest(published: readonly Listed[]): Catalogue {
  const found = new Map<string, Listed>();
  for (const one of published) {
    const { id, version } = one.questionnaire;
    const other = found.get(id)?.questionnaire.version;
    if (other === version) registry().log.warn({ id, version }, 'two files have this version: the later one is served');
    if (other === undefined || compareVersions(version, other) >= 0) found.set(id, one);
  }
  return found;
}
